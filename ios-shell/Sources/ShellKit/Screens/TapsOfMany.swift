import Observation

/// Two taps, where a page has several of what they are for: the first asks about one of them.
@MainActor @Observable
public final class TapsOfMany<ID: Hashable> {
    /// The next tap does it to this one.
    public private(set) var confirming: ID?

    /// Whether to do it now.
    func tap(_ id: ID) -> Bool {
        let sure = confirming == id
        confirming = sure ? nil : id
        return sure
    }

    public func keep() {
        confirming = nil
    }
}
