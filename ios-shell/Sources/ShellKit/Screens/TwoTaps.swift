import Observation

/// What nobody can take back takes two taps: the first only asks.
@MainActor @Observable
public final class TwoTaps {
    /// The next tap does it.
    public private(set) var confirming = false

    /// Whether to do it now.
    func tap() -> Bool {
        defer { confirming = true }
        return confirming
    }

    public func keep() {
        confirming = false
    }
}
