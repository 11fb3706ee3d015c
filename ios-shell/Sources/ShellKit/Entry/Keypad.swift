import Foundation
import Observation

/// Digits that are typed on the app's own keypad: no keyboard of somebody else sees them.
@MainActor @Observable
public final class Keypad {
    /// A finger that rests on a key stops there.
    let limit: Int

    private var typed: [UInt8] = []

    /// With room for as many as a passphrase can need.
    public init(limit: Int = 64) {
        self.limit = limit
    }

    public var count: Int { typed.count }
    public var isEmpty: Bool { typed.isEmpty }
    var isFull: Bool { typed.count == limit }

    /// What was typed, as UTF-8.
    var bytes: Data { Data(typed) }

    /// What was typed, for the person who wants to see it.
    public var groups: [String] { DigitGroups.of(bytes) }

    /// The same as one group, where there is anything.
    public var whole: [String] { isEmpty ? [] : [String(decoding: typed, as: UTF8.self)] }

    public func type(_ digit: Int) {
        guard (0...9).contains(digit), typed.count < limit else { return }
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
