import FaroCore

/// What the platform may know of a reminder: an opaque id, an instant, and words that a stranger may read.
public struct Reminder: Hashable, Sendable {
    public let id: String
    /// Seconds since 1970-01-01T00:00:00Z.
    public let epochSeconds: Int64
    public let text: String

    public init(id: String, epochSeconds: Int64, text: String) {
        self.id = id
        self.epochSeconds = epochSeconds
        self.text = text
    }

    init(_ planned: PlannedNotification) {
        self.init(id: planned.id, epochSeconds: planned.atEpochSeconds, text: planned.text.text)
    }
}
