import Foundation
import Observation

/// Digits that are typed on the app's own keypad: no keyboard of somebody else sees them.
@MainActor @Observable
public final class Keypad {
    /// As many as a passphrase can need; a finger that rests on a key stops there.
    static let limit = 64

    private var typed: [UInt8] = []

    public init() {}

    public var count: Int { typed.count }
    public var isEmpty: Bool { typed.isEmpty }

    /// What was typed, as UTF-8.
    var bytes: Data { Data(typed) }

    /// What was typed, for the person who wants to see it.
    public var groups: [String] { DigitGroups.of(bytes) }

    public func type(_ digit: Int) {
        guard (0...9).contains(digit), typed.count < Self.limit else { return }
        typed.append(UInt8(0x30 + digit))
    }

    public func erase() {
        _ = typed.popLast()
    }

    public func wipe() {
        for place in typed.indices { typed[place] = 0 }
        typed = []
    }
}
