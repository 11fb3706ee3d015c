/// How to get from what the platform holds to what it should hold. Nothing to do, if that is the same.
public struct ReminderDiff: Equatable, Sendable {
    /// iOS silently drops what is beyond.
    public static let limit = 64

    public let add: [Reminder]
    public let remove: [String]

    /// `wanted` has the nearest first, as the core plans them.
    public init(pending: [Reminder], wanted: [Reminder]) {
        let wanted = wanted.prefix(Self.limit)
        let kept = Set(wanted.map(\.id))
        let held = Set(pending)
        add = wanted.filter { !held.contains($0) }
        remove = pending.map(\.id).filter { !kept.contains($0) }
    }
}
