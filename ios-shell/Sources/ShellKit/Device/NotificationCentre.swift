import FaroCore

/// What the person allowed.
public enum ReminderPermission: Sendable {
    case notAsked
    case allowed
    case refused
}

/// A reminder, and how it rings.
public struct Ringing: Sendable, Equatable {
    public let reminder: Reminder
    /// The id of the one that it repeats; its own where it repeats none.
    public let thread: String
    /// It breaks through where the person wants no disturbance, and has a button that answers it.
    public let wantsAnswer: Bool
}

/// The platform's notifications. It keeps what it holds over a restart, so the shell keeps nothing of its own.
public protocol NotificationCentre: Sendable {
    func permission() async -> ReminderPermission
    /// Asks the person, if nobody did yet.
    func askPermission() async -> ReminderPermission
    func pending() async -> [Reminder]
    /// Takes the place of what has the same id.
    func add(_ ringing: Ringing) async throws
    func remove(_ ids: [String]) async
    /// Those that will come, and those that still stand on the screen.
    func removeAll() async
    /// What stands on the button of those that want an answer.
    func setAnswer(_ words: String) async
    /// Somebody answered: those of the thread that are to come do not.
    func heard(_ thread: String) async
    /// What the platform says of itself that may keep it silent.
    func state() async -> PhoneState
    /// The page of the phone's settings for this app.
    func openSettings() async
    /// Whether the platform has alarms like those of its clock.
    func hasAlarm() async -> Bool
    /// Sets the one alarm, in the place of the one before; none takes it away. Asks the person where nobody did yet.
    func setAlarm(_ reminder: Reminder?) async throws
}
