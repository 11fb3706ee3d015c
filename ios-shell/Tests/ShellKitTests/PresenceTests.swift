import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Somebody else holds the phone while the vault is open.
@MainActor @Suite struct PresenceTests {
    @Test func noWayInIsChangedByWhoDoesNotKnowThePassphrase() async throws {
        let bench = try await Bench.opened()
        let before = try await bench.slots()
        let (settings, code) = (SettingsModel(bench.app), RecoveryCodeModel(bench.app))
        await settings.load()
        await code.load()
        settings.setDevice(false)
        code.make()
        let (wish, seen) = (ChangePassphraseModel(bench.app), ChangePassphraseModel(bench.app, because: .seen))
        let erase = EraseModel(bench.app)
        erase.next()
        erase.erase()
        for presence in [settings.presence, code.presence, wish.presence, seen.presence, erase.presence] {
            #expect(presence.asks)
            await bench.present(presence, "somebody else's guess")
            #expect(presence.asks && presence.work.failure != nil && presence.secret.typed.isEmpty)
        }
        #expect(bench.log.codes.suffix(5).allSatisfy { $0 == "vault-wrong-secret" })
        for model in [wish, seen] {
            #expect(!model.isThere)
            model.passphrase.chooseWords()
            model.passphrase.first = Bench.chosen
            model.passphrase.second = Bench.chosen
            await model.change()
            #expect(!model.done)
        }
        #expect(try await bench.slots() == before && code.code.groups.isEmpty && settings.device)
        #expect(bench.app.stage == .open, "a wrong one closes nothing, and nothing is erased")
    }

    @Test func thePersonGoesOnWhereTheyWanted() async throws {
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        await settings.load()
        settings.setDevice(false)
        await bench.present(settings.presence)
        #expect(!settings.device && !settings.presence.asks)
        let model = ChangePassphraseModel(bench.app)
        await bench.present(model.presence)
        #expect(model.isThere)
        await model.leave()
        #expect(!model.isThere, "once for each page")
    }

    @Test func afterWrongTriesTheNextOneWaitsHereToo() async throws {
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        settings.setDevice(false)
        for _ in 0..<5 {
            #expect(settings.presence.tries.next == nil)
            await bench.present(settings.presence, "somebody else's guess")
        }
        #expect(settings.presence.tries.next?.seconds == 30 && bench.log.codes.last == "vault-wrong-secret")
        await bench.present(settings.presence)
        #expect(settings.presence.asks && bench.log.codes.last == "border-wait")
        bench.clock.turn(by: 30)
        await bench.present(settings.presence)
        #expect(!settings.presence.asks && settings.presence.tries.next == nil)
    }

    @Test func whoCameInByThisPhoneTakesItsKeyAwayWithoutLocking() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        await UnlockModel(bench.app).unlockWithDevice()
        let settings = SettingsModel(bench.app)
        await settings.load()
        settings.setDevice(false)
        await bench.present(settings.presence)
        #expect(!settings.device && settings.work.failure == nil)
        await bench.app.wentToBackground()
        #expect(await bench.opens(Bench.passphrase))
    }

    @Test func whoGoesAwayOrSaysNoHasNotShownAnything() async throws {
        let bench = try await Bench.opened()
        let settings = SettingsModel(bench.app)
        await settings.load()
        settings.setDevice(false)
        settings.presence.keep()
        await bench.present(settings.presence)
        #expect(try await bench.app.core.ask { try $0.deviceKeyEnabled() })
        settings.setDevice(false)
        settings.presence.secret.switchInput()
        settings.presence.secret.typed = Bench.passphrase
        await bench.app.wentToBackground()
        #expect(settings.presence.secret.isEmpty)
        await bench.present(settings.presence)
        #expect(bench.app.stage == .locked, "it is no way in")
        #expect(await bench.opens(Bench.passphrase))
        #expect(try await bench.app.core.ask { try $0.deviceKeyEnabled() })
    }

    @Test func aPageThatStillStandsAsksStill() async throws {
        let bench = try await Bench.opened()
        try await bench.app.core.ask { try $0.setLockAfter(seconds: 60) }
        let model = ChangePassphraseModel(bench.app)
        model.presence.secret.switchInput()
        model.presence.secret.typed = Bench.passphrase
        await bench.app.wentToBackground()
        await bench.app.becameActive()
        #expect(bench.app.stage == .open && model.presence.asks && model.presence.secret.isEmpty && !model.isThere)
        await bench.present(model.presence)
        #expect(model.isThere)
    }
}

extension Bench {
    /// What the page asks that asks once more who is there.
    func present(_ presence: PresenceModel, _ passphrase: String = Bench.passphrase) async {
        if !presence.secret.letters { presence.secret.switchInput() }
        presence.secret.typed = passphrase
        await presence.show()
    }

    fileprivate func slots() async throws -> [String] {
        try await app.core.ask { try $0.slots().map(\.id) }
    }
}
