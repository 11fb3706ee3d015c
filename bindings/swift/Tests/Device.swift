import FaroCore
import Foundation

/// A keystore in memory. `fault` is thrown instead of an answer, `nonsense` is what it answers instead of a key.
final class Keys: DeviceKeyStore, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [String: Data] = [:]
    private var calls = 0

    var fault: (any Error)?
    var nonsense: Data?
    /// What it does before it answers.
    var before: () -> Void = {}

    var count: Int { lock.withLock { calls } }

    func has(_ label: String) -> Bool { lock.withLock { kept[label] != nil } }

    func store(label: String, key: Data) throws {
        try begin()
        precondition(key.count == 32)
        lock.withLock { kept[label] = key }
    }

    func load(label: String) throws -> Data? {
        try begin()
        return nonsense ?? lock.withLock { kept[label] }
    }

    func delete(label: String) throws {
        try begin()
        lock.withLock { _ = kept.removeValue(forKey: label) }
    }

    private func begin() throws {
        before()
        lock.withLock { calls += 1 }
        if let fault { throw fault }
    }
}

/// 22 November 2026, 10:00 in New York, until somebody sets it.
final class StillClock: Clock, @unchecked Sendable {
    var moment = Moment(epochSeconds: 1_795_359_600, zone: "America/New_York")
    var fault: (any Error)?

    func now() throws -> Moment {
        if let fault { throw fault }
        return moment
    }
}

/// What Faro told the log.
final class KeptLog: LogSink, @unchecked Sendable {
    private let lock = NSLock()
    private var kept: [String] = []

    var codes: [String] { lock.withLock { kept } }

    func record(code: String) throws {
        lock.withLock { kept.append(code) }
    }
}

/// An error that Faro does not know: what it says must not get through.
struct Private: Error, CustomStringConvertible {
    let description = "A-number 123"
}
