import Foundation
import Observation

/// A passphrase that is typed: digits on the app's own keypad, or words on the platform's keyboard.
@MainActor @Observable
public final class SecretEntry {
    public let keypad = Keypad()
    /// The platform's keyboard in the place of the keypad.
    public private(set) var letters = false
    public var typed = String()
    /// Whether the person wants to see what was typed.
    public var shown = false

    public var isEmpty: Bool { letters ? typed.isEmpty : keypad.isEmpty }

    public func switchInput() {
        wipe()
        letters.toggle()
    }

    /// What was typed, which is gone afterwards, right or wrong.
    func take() -> Data {
        let secret = letters ? Data(typed.utf8) : keypad.bytes
        wipe()
        return secret
    }

    func wipe() {
        keypad.wipe()
        typed = String()
        shown = false
    }
}
