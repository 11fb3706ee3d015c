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
    public let first: WallEntry
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

    public static let repeats: [(Repeat, Word)] = [
        (.once, .repeatOnce), (.days(count: 1), .repeatDaily), (.weeks(count: 1, on: []), .repeatWeekly),
        (.weeks(count: 2, on: []), .repeatTwoWeeks), (.months(count: 1), .repeatMonthly),
        (.years(count: 1), .repeatYearly),
    ]

    public init(_ app: AppModel) {
        let work = Work(app)
        self.work = work
        first = WallEntry(work, from: app.today, timed: false)
        begins = app.today
        ends = app.today
    }

    public func load() async {
        kinds = await work.ask { try $0.dutyKinds() } ?? kinds
    }

    public func save() async {
        guard let kind else { return }
        let duty = NewDuty(
            kind: kind, title: title, first: first.at, repeat: every,
            begins: timed ? CivilDay.isoTime(begins) : nil, ends: window ? CivilDay.isoTime(ends) : nil, place: place)
        await work.finish { try $0.addDuty(duty: duty) }
    }
}
