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

/// The system's notifications, with the system's own limit: what is beyond it drops without a word.
actor FakeCentre: NotificationCentre {
    private(set) var held: [Reminder] = []
    private(set) var added = 0
    private(set) var removed = 0
    private var allowed: ReminderPermission
    private var answer: ReminderPermission
    private var broken = false

    init(_ allowed: ReminderPermission = .allowed, answers answer: ReminderPermission = .allowed) {
        self.allowed = allowed
        self.answer = answer
    }

    func permission() -> ReminderPermission { allowed }

    func askPermission() -> ReminderPermission {
        if allowed == .notAsked { allowed = answer }
        return allowed
    }

    func pending() -> [Reminder] { held }

    func add(_ reminder: Reminder) throws {
        if broken { throw SecretStoreFailure.unavailable }
        added += 1
        held.removeAll { $0.id == reminder.id }
        // The system drops what is more, and does not say so.
        if held.count < 64 { held.append(reminder) }
    }

    func remove(_ ids: [String]) {
        removed += ids.count
        held.removeAll { ids.contains($0.id) }
    }

    func removeAll() {
        removed += held.count
        held = []
    }

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
