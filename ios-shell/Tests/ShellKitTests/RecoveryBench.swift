import FaroCore
import Foundation
import Testing

@testable import ShellKit

extension Bench {
    static let chosen = "otra frase que nadie conoce"

    /// The way in with the code, to the end of the new passphrase.
    func recover(with code: [String]) async throws -> (UnlockModel, RecoverModel) {
        let unlock = UnlockModel(app)
        unlock.forgot()
        let recovery = try #require(unlock.recovery)
        await recovery.code.type(code)
        recovery.choosePassphrase()
        recovery.passphrase.chooseWords()
        recovery.passphrase.first = Bench.chosen
        recovery.passphrase.second = Bench.chosen
        await recovery.recover()
        return (unlock, recovery)
    }

    /// The same into a vault of which one note does not verify any more.
    func recoverDamaged() async throws -> (UnlockModel, RecoverModel) {
        let lost = try await app.core.ask { try $0.addNote(text: "room 15") }
        let code = try await makeCode()
        await app.lockNow()
        try damage(record: lost)
        let (unlock, recovery) = try await recover(with: code)
        #expect(recovery.step == .inside && recovery.work.failure != nil, "it is said that nothing was set")
        return (unlock, recovery)
    }

    /// Makes a recovery code, and writes it down.
    func makeCode() async throws -> [String] {
        let model = RecoveryCodeModel(app)
        await model.load()
        model.make()
        await present(model.presence)
        let groups = model.code.groups
        model.code.onPaper()
        model.code.keypad.type(all: groups[7].compactMap(\.wholeNumberValue))
        await model.set()
        return groups
    }

    /// Whether a passphrase opens the vault, which is closed.
    func opens(_ passphrase: String) async -> Bool {
        let unlock = UnlockModel(app)
        unlock.secret.switchInput()
        unlock.secret.typed = passphrase
        await unlock.unlock()
        return app.stage == .open
    }
}

extension CodeEntry {
    /// As a finger does: after each digit it is looked at.
    func type(_ groups: [String]) async {
        for digit in groups.joined().compactMap(\.wholeNumberValue) {
            keypad.type(digit)
            await check()
        }
    }
}
