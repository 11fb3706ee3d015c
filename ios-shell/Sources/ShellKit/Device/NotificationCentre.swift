/// What the person allowed.
public enum ReminderPermission: Sendable {
    case notAsked
    case allowed
    case refused
}

/// The platform's notifications. It keeps what it holds over a restart, so the shell keeps nothing of its own.
public protocol NotificationCentre: Sendable {
    func permission() async -> ReminderPermission
    /// Asks the person, if nobody did yet.
    func askPermission() async -> ReminderPermission
    func pending() async -> [Reminder]
    /// Takes the place of what has the same id.
    func add(_ reminder: Reminder) async throws
    func remove(_ ids: [String]) async
    /// Those that will come, and those that still stand on the screen.
    func removeAll() async
}
