import Observation

/// Two taps, where a page has several of what they are for: the first asks about one of them.
@MainActor @Observable
public final class TapsOfMany {
    /// The next tap does it to this one.
    public private(set) var confirming: String?

    /// Whether to do it now.
    func tap(_ id: String) -> Bool {
        let sure = confirming == id
        confirming = sure ? nil : id
        return sure
    }

    public func keep() {
        confirming = nil
    }
}
