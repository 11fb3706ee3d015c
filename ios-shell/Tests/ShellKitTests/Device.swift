import Dispatch
import FaroCore
import Foundation
import ShellKit

/// A keychain in memory. `fault` is thrown instead of an answer.
final class FakeSecrets: SecretStore, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [String: Data] = [:]
    private var asked: [String: Protection] = [:]
    var fault: (any Error)?

    var protections: [String: Protection] { lock.withLock { asked } }

    func write(_ secret: Data, under label: String, protection: Protection) throws {
        if let fault { throw fault }
        lock.withLock {
            kept[label] = secret
            asked[label] = protection
        }
    }

    func read(_ label: String, protection: Protection) throws -> Data? {
        if let fault { throw fault }
        return lock.withLock { kept[label] }
    }

    func remove(_ label: String) throws {
        if let fault { throw fault }
        lock.withLock { _ = kept.removeValue(forKey: label) }
    }

    func copy() -> FakeSecrets {
        let other = FakeSecrets()
        other.kept = lock.withLock { kept }
        return other
    }
}

/// What a phone has of alarms.
enum FakeAlarms {
    case none
    case there
    /// There, and it sets none for an app that is hidden.
    case hidden
}

extension PhoneState {
    /// All that an iPhone says of itself.
    static func iphone(refused: Bool, silenced: Bool, saver: Bool) -> PhoneState {
        PhoneState(
            platform: .ios, notificationsRefused: refused, channelSilenced: silenced, exactAlarmsRefused: false,
            batterySaver: saver, batteryRestricted: false, mayHibernate: false, wasStopped: false,
            inPrivateSpace: false)
    }
}

/// The system's notifications, with the system's own limit: what is beyond it drops without a word.
actor FakeCentre: NotificationCentre {
    private(set) var held: [Reminder] = []
    private(set) var added = 0
    private(set) var removed = 0
    private var allowed: ReminderPermission
    private var answer: ReminderPermission
    private var broken = false
    /// How each that was added rings.
    private(set) var ringings: [String: Ringing] = [:]
    private(set) var answerWords = ""
    private(set) var alarm: Reminder?
    private(set) var opened = 0
    /// The phone has alarms; setting one fails for an app that is hidden.
    private var alarms: FakeAlarms
    private var silenced = false
    private var saver = false

    init(
        _ allowed: ReminderPermission = .allowed, answers answer: ReminderPermission = .allowed,
        alarms: FakeAlarms = .none
    ) {
        self.allowed = allowed
        self.alarms = alarms
        self.answer = answer
    }

    func permission() -> ReminderPermission { allowed }

    func askPermission() -> ReminderPermission {
        if allowed == .notAsked { allowed = answer }
        return allowed
    }

    func pending() -> [Reminder] { held }

    func add(_ ringing: Ringing) throws {
        let reminder = ringing.reminder
        if broken { throw SecretStoreFailure.unavailable }
        added += 1
        held.removeAll { $0.id == reminder.id }
        // The system drops what is more, and does not say so.
        if held.count < 64 { held.append(reminder) }
        ringings[reminder.id] = ringing
    }

    func remove(_ ids: [String]) {
        removed += ids.count
        held.removeAll { ids.contains($0.id) }
    }

    func removeAll() {
        removed += held.count
        held = []
    }

    func setAnswer(_ words: String) { answerWords = words }

    func heard(_ thread: String) {
        held.removeAll { ringings[$0.id]?.thread == thread }
    }

    func state() -> PhoneState {
        .iphone(refused: allowed != .allowed, silenced: silenced, saver: saver)
    }

    func openSettings() { opened += 1 }
    func hasAlarm() -> Bool { alarms != .none }

    func setAlarm(_ reminder: Reminder?) throws {
        if reminder != nil, alarms == .hidden { throw SecretStoreFailure.unavailable }
        alarm = reminder
    }

    func makeQuiet() { (silenced, saver) = (true, true) }
    func breakDown() { broken = true }
    func revoke() { allowed = .refused }
}

/// 22 November 2026, 10:00 in New York, until somebody sets it.
final class StillClock: FaroCore.Clock, @unchecked Sendable {
    var moment = Moment(epochSeconds: 1_795_359_600, zone: "America/New_York")

    func now() throws -> Moment { moment }

    func turn(by seconds: Int64) {
        moment = Moment(epochSeconds: moment.epochSeconds + seconds, zone: moment.zone)
    }
}

/// The clock, as the core has it: where the app is drawn, the core must never be asked.
final class CoresClock: FaroCore.Clock {
    struct OnTheMainThread: Error {}

    /// Known on the main queue alone: a test runner on Linux runs that on any thread.
    private nonisolated(unsafe) static let main: DispatchSpecificKey<Void> = {
        let main = DispatchSpecificKey<Void>()
        DispatchQueue.main.setSpecific(key: main, value: ())
        return main
    }()

    private let clock: StillClock

    init(_ clock: StillClock) {
        self.clock = clock
    }

    func now() throws -> Moment {
        if DispatchQueue.getSpecific(key: Self.main) != nil { throw OnTheMainThread() }
        return try clock.now()
    }
}

/// What the core told the log.
final class KeptLog: LogSink, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [String] = []

    var codes: [String] { lock.withLock { kept } }

    func record(code: String) throws {
        lock.withLock { kept.append(code) }
    }
}
