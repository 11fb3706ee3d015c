import FaroCore
import Observation

/// A card that is being kept: from a photo of its code, pasted, or from a link.
@MainActor @Observable
public final class NewCardModel {
    public let work: Work
    public var line: String
    /// What the person calls them; empty for the name on the card.
    public var name = String()
    /// There is no card on the photo.
    public private(set) var noCode = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, line: String) {
        self.app = app
        self.line = line
        work = Work(app)
    }

    public func choosePhoto() async {
        noCode = false
        guard let found = await work.outside({ try await $0.greyPhoto() }), let photo = found else { return }
        let width = UInt32(clamping: photo.width)
        guard let codes = await work.ask({ try $0.readCodes(grey: photo.pixels, width: width) }) else { return }
        let card = codes.compactMap(\.card).first
        line = card ?? line
        noCode = card == nil
    }

    /// Leads to the card, where it is compared.
    public func save() async {
        let (line, name) = (line, name)
        guard let card = await work.ask({ try $0.addCard(line: line, name: name) }) else { return }
        app.router.replace(.card(card.id))
        await app.changed()
    }
}
