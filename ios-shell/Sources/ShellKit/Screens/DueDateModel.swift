import FaroCore
import Observation

/// One due date, with every step of the way to it.
@MainActor @Observable
public final class DueDateModel {
    public let work: Work
    public private(set) var item: DueItem?
    public private(set) var rule: RuleView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        work = Work(app)
        self.id = id
    }

    public var title: Phrase? { item?.title ?? rule?.title }
    public var warning: Phrase? { rule?.warning ?? item?.warning }
    public var note: Phrase? { rule?.note ?? item?.note }

    /// The days, in the order in which they are read. Those of the item come first: a hearing may have no rule.
    public var days: [NamedDay] {
        let days =
            item.map { [$0.actBy, $0.lastDay, $0.opens, $0.expected] }
            ?? rule.map { [$0.actBy, $0.lastDay, $0.opens, $0.at, $0.expected] }
        return (days ?? []).compactMap(\.self)
    }

    public func load() async {
        let id = id
        let found = await work.ask { faro in
            let item = try faro.due().items.first { $0.id == id }
            // A hearing may have no rule; a rule without a date is explained all the same.
            let rule = item == nil ? id : item?.rule
            return (item, try rule.map { try faro.explainRule(ruleId: $0) })
        }
        guard let found else { return }
        (item, rule) = found
    }
}
