import FaroCore
import Foundation
import Observation

/// A duty that is being written down.
@MainActor @Observable
public final class NewDutyModel {
    public let work: Work
    public private(set) var kinds: [DutyChoice] = []
    public var kind: DutyKind?
    public var title = String()
    public var first: Date
    public var every = Repeat.once
    /// At a time of day; else it has the whole day.
    public var timed = false {
        didSet { if !timed { window = false } }
    }
    public var begins: Date
    /// Until another time of day.
    public var window = false
    public var ends: Date
    public var place = String()
    /// The first day, as the core says it.
    public private(set) var inWords: Phrase?

    public static let repeats: [(Repeat, Word)] = [
        (.once, .repeatOnce), (.days(count: 1), .repeatDaily), (.weeks(count: 1, on: []), .repeatWeekly),
        (.weeks(count: 2, on: []), .repeatTwoWeeks), (.months(count: 1), .repeatMonthly),
        (.years(count: 1), .repeatYearly),
    ]

    public init(_ app: AppModel) {
        work = Work(app)
        first = app.today
        begins = app.today
        ends = app.today
    }

    public func load() async {
        kinds = await work.ask { try $0.dutyKinds() } ?? kinds
    }

    public func sayFirst() async {
        let day = CivilDay.iso(first)
        inWords = await work.ask { try $0.inWords(at: day) }
    }

    public func save() async {
        guard let kind else { return }
        let duty = NewDuty(
            kind: kind, title: title, first: CivilDay.iso(first), repeat: every,
            begins: timed ? CivilDay.isoTime(begins) : nil, ends: window ? CivilDay.isoTime(ends) : nil, place: place)
        await work.finish { try $0.addDuty(duty: duty) }
    }
}
