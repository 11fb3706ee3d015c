import FaroCore
import Observation

/// The card of a lawyer: compared, tried out with a small file, removed.
@MainActor @Observable
public final class CardModel {
    public let work: Work
    public let deletion: Deletion
    /// Whether the lawyer can open what goes to this card.
    public let drill: SealingModel
    public private(set) var card: CardView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        deletion = Deletion(work) { try $0.deleteCard(id: id) }
        drill = SealingModel(app)
    }

    public func load() async {
        guard let cards = await work.ask({ try $0.cards() }) else { return }
        card = cards.first { $0.id == id }
    }

    /// The person and the lawyer have read the digits to each other.
    public func compared() async {
        let id = id
        _ = await work.change { try $0.cardCompared(id: id) }
    }

    public func sealDrill() async {
        guard let card else { return }
        await drill.seal([card]) { try $0.proveCard(card: $1, sure: $2, path: $3) }
    }
}
