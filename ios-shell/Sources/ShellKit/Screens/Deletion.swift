import FaroCore
import Observation

/// The end of something: the second tap deletes, and the page closes.
@MainActor @Observable
public final class Deletion {
    public let taps = TwoTaps()
    public let work: Work
    @ObservationIgnored private let remove: @Sendable (Faro) throws -> Void

    init(_ work: Work, remove: @escaping @Sendable (Faro) throws -> Void) {
        self.work = work
        self.remove = remove
    }

    public func delete() async {
        if taps.tap() { await work.finish(remove) }
    }
}
