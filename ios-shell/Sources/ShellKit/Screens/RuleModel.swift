import FaroCore
import Observation

/// A rule, what it says about somebody, and every step of the way to its days.
@MainActor @Observable
public final class RuleModel {
    public let work: Work
    public let undoing: Undoing
    public let confirming: Confirming
    public private(set) var rule: RuleView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        undoing = Undoing(work)
        confirming = Confirming(work)
    }

    public var thing: Markable? { rule.map { Markable($0) } }

    public func load() async {
        let id = id
        rule = await work.ask { try $0.rule(id: id) } ?? rule
    }
}
