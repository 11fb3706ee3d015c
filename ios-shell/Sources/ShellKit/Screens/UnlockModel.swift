import FaroCore
import Foundation
import Observation

/// The way into a vault that is there.
@MainActor @Observable
public final class UnlockModel {
    public let work: Work
    public let keypad = Keypad()
    /// The platform's keyboard in the place of the keypad.
    public private(set) var letters = false
    public var typed = String()
    /// Whether the person wants to see what was typed.
    public var shown = false
    /// Whether this phone's own key opens the vault.
    public private(set) var device = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public var isEmpty: Bool { letters ? typed.isEmpty : keypad.isEmpty }

    public func load() async {
        device = await work.ask { try $0.deviceKeyEnabled() } ?? false
    }

    public func switchInput() {
        wipe()
        letters.toggle()
    }

    /// Takes about a second. What was typed is gone afterwards, right or wrong.
    public func unlock() async {
        let passphrase = letters ? Data(typed.utf8) : keypad.bytes
        wipe()
        if await work.ask({ try $0.unlock(passphrase: passphrase) }) != nil { await app.entered() }
    }

    public func unlockWithDevice() async {
        if await work.ask({ try $0.unlockWithDeviceKey() }) != nil { await app.entered() }
    }

    private func wipe() {
        keypad.wipe()
        typed = String()
        shown = false
    }
}
