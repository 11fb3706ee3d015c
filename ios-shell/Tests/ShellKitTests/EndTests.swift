import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Somebody saw the number, the vault is damaged, or everything shall go.
@MainActor @Suite struct EndTests {
    @Test func whoSawTheNumberSeesNothingMore() async throws {
        let bench = try await Bench.opened()
        let old = try await bench.makeCode()
        bench.app.router.path = [.settings, .rotate]
        let model = ChangePassphraseModel(bench.app, because: .seen)
        await bench.present(model.presence)
        let groups = model.code.groups
        #expect(groups.count == 8 && groups != old)
        model.code.onPaper()
        model.code.keypad.type(all: groups[7].compactMap(\.wholeNumberValue))
        await model.confirm()
        #expect(model.code.step == .written)
        let new = "nueva frase que nadie vio"
        model.passphrase.chooseWords()
        model.passphrase.first = new
        model.passphrase.second = new + "."
        await model.change()
        #expect(!model.done && bench.log.codes.last == "error-passphrase-differs")
        model.passphrase.second = new
        await model.change()
        #expect(model.done && model.lost.isEmpty)
        model.close()
        #expect(bench.app.router.path == [.settings])
        await bench.app.wentToBackground()
        #expect(await !bench.opens(Bench.passphrase))
        await UnlockModel(bench.app).unlockWithDevice()
        #expect(bench.app.stage == .open, "this phone's key was taken along")
    }

    @Test func withoutACodeNoneComes() async throws {
        let bench = try await Bench.opened()
        let model = ChangePassphraseModel(bench.app, because: .seen)
        await bench.present(model.presence)
        model.passphrase.chooseWords()
        model.passphrase.first = Bench.passphrase + " dos"
        model.passphrase.second = model.passphrase.first
        await model.change()
        #expect(model.done && model.code.step == .none)
    }

    @Test func everythingIsErasedOnASecondPageByWhoKnowsThePassphrase() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.last_arrival", "2025-12-07")
        #expect(await !bench.centre.held.isEmpty)
        bench.app.router.path = [.settings, .erase]
        let model = EraseModel(bench.app)
        model.erase()
        #expect(!model.presence.asks, "it is done on the second page alone")
        model.next()
        model.erase()
        #expect(model.presence.asks && bench.app.stage == .open, "the tap only asks")
        model.keep()
        #expect(!model.sure && !model.presence.asks)
        model.next()
        model.erase()
        await bench.present(model.presence)
        #expect(bench.app.stage == .firstSteps && bench.app.router.path.isEmpty)
        #expect(await bench.centre.held.isEmpty, "no reminder is left")
        #expect(try bench.secrets.read("faro.device-key", protection: .person) == nil)
        #expect(!FileManager.default.fileExists(atPath: bench.database.path))
        await bench.app.becameActive()
        #expect(await bench.centre.held.isEmpty && bench.app.stage == .firstSteps)
        model.erase()
        await bench.present(model.presence)
        #expect(!FileManager.default.fileExists(atPath: bench.database.path), "there is no vault any more")
    }

    @Test func whatCanBeReadOfADamagedVaultIsSaved() async throws {
        let bench = try await Bench.opened()
        let lost = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        let whole = try await bench.app.core.ask { try $0.addNote(text: "room 16") }
        let home = HomeModel(bench.app)
        await home.load()
        #expect(!home.damaged)
        await bench.app.lockNow()
        try bench.damage(record: lost)
        let unlock = UnlockModel(bench.app)
        await unlock.unlockWithDevice()
        #expect(bench.app.stage == .open)
        await home.load()
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(home.damaged && settings.isDamaged)

        let model = SalvageModel(bench.app)
        model.secret.switchInput()
        model.secret.typed = "not this one at all"
        await model.salvage()
        #expect(model.saved == nil && model.work.failure != nil && model.secret.typed.isEmpty)
        model.secret.typed = Bench.passphrase
        await model.salvage()
        let saved = try #require(model.saved)
        #expect(saved.records > 0 && saved.damaged == 1 && saved.summary.allSatisfy { $0.tag == "en" })
        await model.enter()
        await home.load()
        #expect(bench.app.stage == .open && !home.damaged)
        let note = NoteModel(bench.app, id: whole)
        await note.load()
        #expect(note.text == "room 16")
    }

    @Test func aVaultThatDoesNotOpenAtAllIsSavedWithTheCodeToo() async throws {
        let bench = try await Bench.opened()
        let code = try await bench.makeCode()
        await bench.app.lockNow()
        let bytes = try Data(contentsOf: bench.database)
        try bytes.prefix(bytes.count - 4096).write(to: bench.database)
        let unlock = UnlockModel(bench.app)
        unlock.forgot()
        let recovery = try #require(unlock.recovery)
        await recovery.code.type(code)
        recovery.choosePassphrase()
        recovery.passphrase.chooseWords()
        recovery.passphrase.first = "otra frase que nadie conoce"
        recovery.passphrase.second = recovery.passphrase.first
        await recovery.recover()
        #expect(recovery.step == .inside && recovery.damaged && !recovery.isOpen && recovery.work.failure != nil)
        unlock.back()
        #expect(recovery.step == .code && recovery.code.isWhole)
        recovery.choosePassphrase()
        recovery.passphrase.second = recovery.passphrase.first
        await recovery.recover()
        await recovery.salvage()
        #expect(recovery.saved != nil && recovery.code.bytes.isEmpty)
        await unlock.enter()
        #expect(bench.app.stage == .open)
        await bench.app.lockNow()
        #expect(await bench.opens("otra frase que nadie conoce"))
    }

    @Test func aVaultThatDoesNotOpenAtAllOffersTheSame() async throws {
        let bench = try await Bench.opened()
        await bench.app.lockNow()
        try Data(contentsOf: bench.database).prefix(5000).write(to: bench.database)
        let unlock = UnlockModel(bench.app)
        #expect(!unlock.damaged)
        await unlock.unlockWithDevice()
        #expect(unlock.damaged && bench.app.stage == .locked)
        unlock.saveWhatCanBe()
        let salvage = try #require(unlock.salvage)
        salvage.secret.switchInput()
        salvage.secret.typed = Bench.passphrase
        await salvage.salvage()
        #expect(salvage.saved == nil && salvage.work.failure?.tag == "en", "nothing of it can be read")
        unlock.back()
        #expect(unlock.salvage == nil && bench.app.stage == .locked)
    }
}

extension Bench {
    /// A bit falls over in what is sealed under this id.
    func damage(record id: String) throws {
        let digits = Array(id)
        let key = Data(
            stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) })
        var bytes = try Data(contentsOf: database)
        var found = 0
        while let place = bytes[found...].range(of: key) {
            bytes[place.upperBound + 50] ^= 1
            found = place.upperBound
        }
        #expect(found > 0)
        try bytes.write(to: database)
    }
}
