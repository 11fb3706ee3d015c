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
    public private(set) var inWords: Phrase?
    @ObservationIgnored private let work: Work

    init(_ work: Work, from day: Date, timed: Bool = true) {
        self.work = work
        self.day = day
        time = day
        timeUnknown = !timed
    }

    /// As the core reads it.
    public var at: String { CivilDay.wall(day: day, time: timeUnknown ? nil : time) }

    public func say() async {
        let at = at
        inWords = await work.ask { try $0.inWords(at: at) }
    }
}
