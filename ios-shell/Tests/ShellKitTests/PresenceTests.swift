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
        for model in [wish, seen] {
            #expect(!model.isThere)
            model.passphrase.chooseWords()
            model.passphrase.first = Bench.chosen
            model.passphrase.second = Bench.chosen
            await model.change()
            #expect(!model.done)
        }
        #expect(try await bench.slots() == before && code.groups.isEmpty && settings.device)
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
        #expect(!settings.presence.asks && settings.presence.secret.isEmpty)
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
