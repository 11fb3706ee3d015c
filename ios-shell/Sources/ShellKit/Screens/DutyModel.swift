import FaroCore
import Observation

/// One duty: the times that wait for a word, the next one, what to see to before, and what came of each time.
@MainActor @Observable
public final class DutyModel {
    public let work: Work
    public let undoing: Undoing
    public let confirming: Confirming
    public let deletion: Deletion
    public private(set) var duty: DutyView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        undoing = Undoing(work)
        confirming = Confirming(work)
        deletion = Deletion(work) { try $0.deleteDuty(id: id) }
    }

    public func load() async {
        let id = id
        duty = await work.ask { try $0.duty(id: id) } ?? duty
    }
}
