import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct LockTests {
    @Test func outOfSightTheVaultIsClosed() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        app.router.open(.settings)
        app.becameInactive()
        #expect(app.covered && app.stage == .open, "a call comes in: covered, not closed")
        await app.becameActive()
        #expect(!app.covered && app.stage == .open)
        await app.wentToBackground()
        #expect(app.covered && app.stage == .locked)
        #expect(try await !app.core.ask { try $0.isUnlocked() })
        #expect(app.router.path == [.settings], "the person finds back")
        await app.becameActive()
        #expect(app.stage == .locked)
    }

    @Test func oneTapLeadsAwayFromEverything() async throws {
        let bench = try await Bench.opened()
        bench.app.router.tab = .myCase
        bench.app.router.open(.newNote)
        await bench.app.lockNow()
        #expect(bench.app.stage == .locked && bench.app.router.path.isEmpty && bench.app.router.tab == .today)
    }

    @Test func aVaultThatClosedByItselfLeadsToTheLock() async throws {
        let bench = try await Bench.opened()
        try await bench.app.core.ask { try $0.lock() }
        let home = HomeModel(bench.app)
        await home.load()
        #expect(bench.app.stage == .locked && home.work.failure == nil)
    }

    @Test func lockingDuringAnUnlockEndsLocked() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        let unlock = UnlockModel(bench.app)
        async let opening: Void = unlock.unlockWithDevice()
        async let closing: Void = bench.app.wentToBackground()
        _ = await (opening, closing)
        let unlocked = try await bench.app.core.ask { try $0.isUnlocked() }
        #expect((bench.app.stage == .open) == unlocked)
    }

    @Test func theKeyOfThisPhone() async throws {
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.device && settings.vault?.notices.isEmpty == true)
        settings.setDevice(false)
        await bench.present(settings.presence)
        #expect(!settings.device)
        await bench.app.wentToBackground()
        let unlock = UnlockModel(bench.app)
        await unlock.load()
        #expect(!unlock.device)
        await unlock.unlockWithDevice()
        #expect(bench.app.stage == .locked && bench.log.codes.last == "border-no-device-key")
    }

    @Test func afterWrongTriesTheNextOneWaitsAlsoAfterARestart() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        let unlock = UnlockModel(bench.app)
        await unlock.load()
        unlock.secret.switchInput()
        for _ in 0..<5 {
            #expect(unlock.tries.next == nil)
            unlock.secret.typed = "quite another phrase"
            await unlock.unlock()
        }
        #expect(unlock.tries.next?.seconds == 30 && bench.log.codes.last == "vault-wrong-secret")
        unlock.secret.typed = Bench.passphrase
        await unlock.unlock()
        #expect(bench.app.stage == .locked && bench.log.codes.last == "border-wait")

        bench.clock.turn(by: -86_400)
        try await bench.restart()
        let again = UnlockModel(bench.app)
        await again.load()
        #expect(again.tries.next?.seconds == 30, "a clock that is set back shortens nothing")
        bench.clock.turn(by: 30)
        await again.load()
        #expect(again.tries.next == nil)
        again.secret.switchInput()
        again.secret.typed = Bench.passphrase
        await again.unlock()
        #expect(bench.app.stage == .open)
        #expect(try await bench.app.core.ask { try $0.nextTry() } == nil, "who came in is trusted again")
    }

    @Test func anotherWayInDoesNotWait() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        for _ in 0..<5 { _ = await bench.opens("quite another phrase") }
        let unlock = UnlockModel(bench.app)
        await unlock.load()
        #expect(unlock.tries.next != nil)
        await unlock.unlockWithDevice()
        #expect(bench.app.stage == .open && unlock.tries.next == nil)
    }

    @Test func aKeychainThatRefuses() async throws {
        for (fault, code) in [
            (SecretStoreFailure.refused as any Error, "border-platform-refused"),
            (SecretStoreFailure.unavailable, "border-platform-unavailable"),
            (CancellationError(), "border-platform-unexpected"),
        ] {
            let bench = try await Bench.opened()
            await bench.app.wentToBackground()
            bench.secrets.fault = fault
            let unlock = UnlockModel(bench.app)
            await unlock.load()
            #expect(unlock.device, "the vault says so without the keychain")
            await unlock.unlockWithDevice()
            #expect(bench.app.stage == .locked && unlock.work.failure != nil)
            #expect(bench.log.codes.last == code)
        }
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        settings.setDevice(false)
        await bench.present(settings.presence)
        bench.secrets.fault = SecretStoreFailure.refused
        settings.setDevice(true)
        await bench.present(settings.presence)
        #expect(!settings.device && settings.work.failure != nil, "the switch stays where the vault is")
    }

    @Test func onlyTheKeyOfThisPhoneAsksForThePerson() async throws {
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        for on in [false, true] {
            settings.setDevice(on)
            await bench.present(settings.presence)
        }
        #expect(bench.secrets.protections["faro.device-key"] == .person)
        #expect(bench.secrets.protections["faro.seen"] == .device)
    }

    @Test func whoHasThePhoneNextDoesNotGoOnWithACode() async throws {
        let bench = try await Bench.opened()
        let code = try await bench.makeCode()
        await bench.app.lockNow()
        let unlock = UnlockModel(bench.app)
        unlock.forgot()
        let recovery = try #require(unlock.recovery)
        await recovery.code.type(code)
        recovery.choosePassphrase()
        recovery.passphrase.chooseWords()
        recovery.passphrase.first = Bench.passphrase
        await bench.app.wentToBackground()
        await bench.app.becameActive()
        #expect(unlock.recovery == nil && recovery.code.bytes.isEmpty && recovery.passphrase.chosen.isEmpty)
        unlock.secret.switchInput()
        unlock.secret.typed = Bench.passphrase
        await bench.app.wentToBackground()
        #expect(unlock.secret.isEmpty, "half of a passphrase neither")
    }
}
