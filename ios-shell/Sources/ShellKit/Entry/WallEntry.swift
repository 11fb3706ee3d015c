import FaroCore
import Foundation
import Observation

/// A day, and at a court the time on its wall clock, as a person picks them.
@MainActor @Observable
public final class WallEntry {
    public var day: Date
    public var time: Date
    public var timeUnknown: Bool
    /// What was picked, as the core says it.
    private var said: Day?
    /// The same day by the lists of another calendar.
    @ObservationIgnored public let second: SecondDay
    @ObservationIgnored private let work: Work

    init(_ work: Work, from day: Date, timed: Bool = true) {
        self.work = work
        self.day = day
        time = day
        timeUnknown = !timed
        second = SecondDay(work)
    }

    public var inWords: Phrase? { said?.text }
    /// The lines below it, for readers who count by another calendar.
    public var below: [Phrase] { said?.second ?? [] }

    /// As the core reads it.
    public var at: String { CivilDay.wall(day: day, time: timeUnknown ? nil : time) }

    public func say() async {
        let at = at
        said = await work.ask { try $0.inWords(at: at) }
        await second.begin(at: at)
    }

    /// Takes the day that was picked in the other calendar.
    public func takeSecond() {
        if let day = second.take().flatMap(CivilDay.date) { self.day = day }
    }
}
