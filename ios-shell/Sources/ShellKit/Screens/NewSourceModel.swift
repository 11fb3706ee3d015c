import FaroCore
import Observation

/// A date of a hearing that somebody told.
@MainActor @Observable
public final class NewSourceModel {
    public let work: Work
    public let when: WallEntry
    public private(set) var kinds: [SourceChoice] = []
    public var kind: SourceKind?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        when = WallEntry(work, from: app.today)
    }

    public func load() async {
        kinds = await work.ask { try $0.sourceKinds() } ?? kinds
    }

    public func save() async {
        guard let kind else { return }
        let (id, source) = (id, NewSource(kind: kind, at: when.at))
        await work.finish { try $0.addHearingSource(id: id, source: source) }
    }
}
