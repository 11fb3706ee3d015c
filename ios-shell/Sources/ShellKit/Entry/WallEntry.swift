import FaroCore
import Foundation
import Observation

/// A day and a time on a court's wall clock, as a person picks them.
@MainActor @Observable
public final class WallEntry {
    public var day: Date
    public var time: Date
    public var timeUnknown = false
    /// What was picked, as the core says it.
    public private(set) var inWords: Phrase?

    init(_ today: Date) {
        day = today
        time = today
    }

    /// As the core reads it.
    public var at: String { CivilDay.wall(day: day, time: timeUnknown ? nil : time) }

    func say(_ work: Work) async {
        let at = at
        inWords = await work.ask { try $0.inWords(at: at) }
    }
}
