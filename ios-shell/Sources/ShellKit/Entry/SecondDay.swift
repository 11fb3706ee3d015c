import FaroCore
import Observation

/// A day of the reader's second calendar, picked from the core's lists. The day of the law is shown before it is taken.
@MainActor @Observable
public final class SecondDay {
    /// None where the reader counts by no other calendar.
    public private(set) var calendar: CalendarView?
    public private(set) var months: [CalendarMonth] = []
    public var year: Int32 = 0
    public var month: UInt8 = 1
    public var day: UInt8 = 1
    /// The lists are shown.
    public private(set) var open = false
    /// The day of the law; none while it is asked for.
    private var meant: Day?
    @ObservationIgnored private let work: Work

    init(_ work: Work) {
        self.work = work
    }

    public var inWords: Phrase? { meant?.text }
    public var years: [Int32] { calendar.map { Array($0.firstYear...$0.lastYear) } ?? [] }
    public var days: [UInt8] {
        let last = months.first { $0.number == month }?.days ?? 1
        return Array(1...max(last, 1))
    }
    /// What the lists say, for the view to ask again.
    public var picked: [Int] { [Int(year), Int(month), Int(day)] }

    /// Begins with what the other picker shows.
    func begin(at: String) async {
        calendar = await work.ask { try $0.calendar(at: at) } ?? nil
        guard let calendar, !open else { return }
        (year, month, day) = (calendar.year, calendar.month, calendar.day)
    }

    public func toggle() {
        open.toggle()
    }

    /// A list was turned: a month may have fewer days in this year.
    public func turn() async {
        meant = nil
        guard let name = calendar?.name else { return }
        let year = year
        let found = await work.ask { try $0.calendarMonths(calendar: name, year: year) }
        guard let found, year == self.year else { return }
        months = found
        month = min(month, found.last?.number ?? month)
        day = min(day, days.last ?? day)
        let (month, day) = (month, day)
        let answer = await work.ask { try $0.calendarDay(calendar: name, year: year, month: month, day: day) }
        // Of two at once, the one that the lists still say counts.
        if picked == [Int(year), Int(month), Int(day)] { meant = answer }
    }

    /// The day of the law, to be taken; the lists close.
    func take() -> String? {
        guard let meant else { return nil }
        open = false
        return meant.iso
    }
}
