import FaroCore

/// Something of which may be said what came of it, or was said.
public struct Markable: Hashable, Sendable {
    /// For the core.
    let item: String
    public let title: Phrase
    /// Its days, the one to act on first.
    public let days: [NamedDay]
    /// Whether it may be said now.
    public let canMark: Bool
    /// What was written down of it.
    public let mark: MarkView?
    /// How a person says that it was done, and that it could not be.
    public private(set) var done = Word.done
    public private(set) var couldNot = Word.couldNot

    init(_ rule: RuleView) {
        item = rule.id
        title = rule.title
        days = rule.days
        canMark = rule.canMark
        mark = rule.marked
    }

    init(_ hearing: HearingView) {
        item = hearing.item
        title = hearing.title
        days = hearing.days
        canMark = hearing.canMark
        mark = hearing.marked
        done = .hearingWasThere
        couldNot = .hearingWasNotThere
    }

    public init(_ due: DueItemView) {
        item = due.id
        title = due.title
        days = due.days
        canMark = due.canMark
        mark = due.marked
        switch due.target.kind {
        case .hearing: (done, couldNot) = (.hearingWasThere, .hearingWasNotThere)
        case .rule, .duty: break
        }
    }

    public init(_ duty: DutyView, _ time: DutyTimeView) {
        self.init(time, of: duty.title)
    }

    public init(_ waiting: WaitingView) {
        self.init(waiting.time, of: waiting.title)
    }

    private init(_ time: DutyTimeView, of title: Phrase) {
        item = time.item
        self.title = title
        days = [time.day]
        canMark = time.canMark
        mark = time.marked
    }
}
