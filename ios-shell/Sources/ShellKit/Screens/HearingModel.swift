import FaroCore
import Observation

/// One hearing: when and where, who told it, and how far that can be trusted.
@MainActor @Observable
public final class HearingModel {
    public let work: Work
    public let undoing: Undoing
    public let confirming: Confirming
    public let deletion: Deletion
    public private(set) var hearing: HearingView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        undoing = Undoing(work)
        confirming = Confirming(work)
        deletion = Deletion(work) { try $0.deleteHearing(id: id) }
    }

    public var thing: Markable? { hearing.map { Markable($0) } }

    public func load() async {
        let id = id
        hearing = await work.ask { try $0.hearing(id: id) } ?? hearing
    }

    public func settle(_ place: Int) async {
        guard let kind = hearing?.sources[place].kind else { return }
        let id = id
        _ = await work.change { try $0.settleHearing(id: id, kind: kind) }
    }
}
