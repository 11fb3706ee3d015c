import FaroCore
import Foundation
import Observation

/// A day that somebody may know or not.
@MainActor @Observable
public final class KnownDay {
    public var known = false
    public let day: WallEntry

    init(_ work: Work, from day: Date) {
        self.day = WallEntry(work, from: day, timed: false)
    }

    /// As the core reads it; none where it is not known.
    var iso: String? { known ? day.at : nil }

    /// What was known before.
    func set(_ told: Day?) {
        guard let date = told.flatMap({ CivilDay.date($0.iso) }) else { return }
        day.day = date
        known = true
    }
}
