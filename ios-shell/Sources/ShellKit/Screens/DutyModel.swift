import FaroCore
import Observation

/// One duty: the times that wait for a word, the next one, and what to see to before.
@MainActor @Observable
public final class DutyModel {
    public let work: Work
    public let deletion: Deletion
    public private(set) var duty: DutyView?
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.app = app
        self.id = id
        work = Work(app)
        deletion = Deletion(work) { try $0.deleteDuty(id: id) }
    }

    public var waiting: [Marked] {
        duty.map { duty in duty.waiting.map { Marked(duty, $0) } } ?? []
    }

    public func load() async {
        let id = id
        guard let found = await work.ask({ try $0.duties().first { $0.id == id } }) else { return }
        duty = found
    }

    /// One tap, and it is written.
    public func done(_ time: Marked) async {
        _ = await app.markDone(time, through: work)
    }
}
