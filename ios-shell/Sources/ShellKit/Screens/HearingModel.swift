import FaroCore
import Observation

/// One hearing: when and where, who told it, and how far that can be trusted.
@MainActor @Observable
public final class HearingModel {
    public let work: Work
    public let deletion: Deletion
    public private(set) var hearing: HearingView?
    /// A rule tells more of it.
    public private(set) var explained = false
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        work = Work(app)
        deletion = Deletion(work) { try $0.deleteHearing(id: id) }
    }

    /// When to be there, and when to leave for it.
    public var days: [NamedDay] { [hearing?.day, hearing?.leaveBy].compactMap(\.self) }

    /// What came of it, for the proof log.
    public var couldNot: Marked? { hearing.map { Marked($0).couldNot } }

    public func load() async {
        let id = id
        let found = await work.ask { faro in
            let explained = try faro.due().items.contains { $0.id == id && $0.rule != nil }
            return (try faro.hearings().first { $0.id == id }, explained)
        }
        if let found { (hearing, explained) = found }
    }

    public func settle(_ place: Int) async {
        guard let kind = hearing?.sources[place].kind else { return }
        let id = id
        _ = await work.change { try $0.settleHearing(id: id, kind: kind) }
    }

    /// The proof log opens, where it stands now.
    public func wasThere() async {
        guard let hearing else { return }
        if await app.markDone(Marked(hearing), through: work) { app.router.open(.proofLog) }
    }
}
