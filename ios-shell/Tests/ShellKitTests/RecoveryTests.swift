import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// The code on paper, and the passphrase that it gives back.
@MainActor @Suite struct RecoveryTests {
    @Test func whoForgotThePassphraseComesInWithThePaper() async throws {
        let bench = try await Bench.opened()
        let code = try await bench.makeCode()
        await bench.app.lockNow()
        let unlock = UnlockModel(bench.app)
        unlock.forgot()
        let recovery = try #require(unlock.recovery)
        await recovery.code.type(code)
        #expect(recovery.code.isWhole && recovery.code.work.failure == nil)
        recovery.choosePassphrase()
        #expect(recovery.step == .passphrase)

        // A passphrase that is too short changes nothing, and the code stays.
        recovery.passphrase.chooseWords()
        recovery.passphrase.first = "short"
        recovery.passphrase.second = "short"
        await recovery.recover()
        #expect(bench.app.stage == .locked && recovery.step == .passphrase)
        #expect(bench.log.codes.last == "vault-passphrase-short" && recovery.work.failure?.text.contains("15") == true)
        #expect(try await !bench.app.core.ask { try $0.isUnlocked() })
        let new = "otra frase que nadie conoce"
        recovery.passphrase.first = new
        recovery.passphrase.second = new
        await recovery.recover()
        #expect(bench.app.stage == .open && recovery.code.bytes.isEmpty && recovery.passphrase.first.isEmpty)

        await bench.app.lockNow()
        #expect(await !bench.opens(Bench.passphrase), "the forgotten one is no way in any more")
        #expect(await bench.opens(new))
    }

    @Test(arguments: ["en", "es"])
    func eachGroupIsCheckedAtOnceAndCanBeTypedAnew(language: String) async throws {
        let bench = try await Bench.opened()
        await LanguageModel(bench.app).choose(language)
        let made = try await bench.makeCode()
        await bench.app.lockNow()
        let recovery = RecoverModel(bench.app)
        let code = recovery.code
        await code.type([made[0]])
        #expect(code.current == 1)
        let wrong = made[1].dropLast() + String((try #require(made[1].last?.wholeNumberValue) + 1) % 10)
        await code.type([String(wrong)])
        #expect(
            code.current == 1 && code.work.failure?.tag == language,
            "the second group is not right, and the core says so")
        #expect(!code.work.busy && code.keypad.count == 6)
        code.keypad.erase()
        await code.check()
        #expect(code.work.failure == nil)
        code.keypad.type(try #require(made[1].last?.wholeNumberValue))
        await code.check()
        #expect(code.current == 2)
        // Back to the first, and on where it was left.
        code.choose(0)
        await code.check()
        #expect(code.current == 0, "it stays with the group that the person wants to see")
        #expect(code.keypad.whole == [made[0]])
        code.keypad.erase()
        await code.check()
        #expect(!code.isWhole)
        code.keypad.type(try #require(made[0].last?.wholeNumberValue))
        await code.check()
        #expect(code.current == 2)
        recovery.choosePassphrase()
        #expect(recovery.step == .code, "six groups are missing")
        #expect(!recovery.back() && code.bytes.isEmpty, "what was typed is gone")
        #expect(bench.app.words.group(2).text.contains("3"))
    }

    @Test func theCodeOfAnotherVaultOpensNothing() async throws {
        let (bench, other) = (try await Bench.opened(), try await Bench.opened())
        _ = try await bench.makeCode()
        let code = try await other.makeCode()
        await bench.app.lockNow()
        let unlock = UnlockModel(bench.app)
        unlock.forgot()
        let recovery = try #require(unlock.recovery)
        await recovery.code.type(code)
        recovery.choosePassphrase()
        recovery.passphrase.chooseWords()
        recovery.passphrase.first = Bench.passphrase
        recovery.passphrase.second = Bench.passphrase
        await recovery.recover()
        #expect(bench.app.stage == .locked && recovery.step == .code, "the code can be corrected")
        #expect(bench.log.codes.last == "error-recovery-wrong" && recovery.work.failure != nil)
        unlock.back()
        #expect(unlock.recovery == nil)
        #expect(await bench.opens(Bench.passphrase))
    }

    @Test func aDamagedVaultIsOpenedByTheCodeAndKeepsItsPassphrase() async throws {
        let bench = try await Bench.opened()
        let (unlock, recovery) = try await bench.recoverDamaged()
        unlock.back()
        #expect(unlock.recovery != nil && recovery.step == .inside)
        await unlock.enter()
        #expect(
            bench.app.stage == .open && unlock.recovery == nil && recovery.code.bytes.isEmpty
                && recovery.passphrase.first.isEmpty)
        await bench.app.lockNow()
        #expect(await bench.opens(Bench.passphrase))
    }

    @Test func whoForgotThePassphraseOfADamagedVaultSavesWhatCanBeRead() async throws {
        let bench = try await Bench.opened()
        let whole = try await bench.app.core.ask { try $0.addNote(text: "room 16") }
        let (unlock, recovery) = try await bench.recoverDamaged()
        #expect(recovery.damaged && recovery.saved == nil)
        await recovery.salvage()
        let saved = try #require(recovery.saved)
        #expect(saved.damaged == 1 && saved.records > 0 && recovery.work.failure == nil)
        #expect(recovery.code.bytes.isEmpty && recovery.passphrase.chosen.isEmpty, "the secrets are gone already")
        await unlock.enter()
        #expect(bench.app.stage == .open && unlock.recovery == nil)
        let home = HomeModel(bench.app)
        await home.load()
        let note = NoteModel(bench.app, id: whole)
        await note.load()
        #expect(!home.damaged && note.text == "room 16")
        await bench.app.lockNow()
        #expect(await !bench.opens(Bench.passphrase))
        #expect(await bench.opens(Bench.chosen))
    }

    @Test func whatCannotBeSavedLeadsBackToTheCode() async throws {
        let bench = try await Bench.opened()
        let (_, recovery) = try await bench.recoverDamaged()
        try Data(contentsOf: bench.database).prefix(5000).write(to: bench.database)
        await recovery.salvage()
        #expect(recovery.saved == nil && recovery.step == .code && recovery.work.failure != nil)
        #expect(bench.app.stage == .locked && recovery.code.isWhole)
        #expect(!recovery.back() && recovery.code.bytes.isEmpty && recovery.passphrase.chosen.isEmpty)
    }

    @Test func whoLeavesTheAppBeforeSavingTypesTheCodeAgain() async throws {
        let bench = try await Bench.opened()
        let (_, recovery) = try await bench.recoverDamaged()
        await bench.app.wentToBackground()
        await recovery.salvage()
        #expect(recovery.saved == nil && recovery.step == .code && bench.app.stage == .locked)
        #expect(recovery.code.bytes.isEmpty && recovery.passphrase.chosen.isEmpty)
        await bench.app.look()
        #expect(bench.app.stage == .locked)
    }

    @Test func whoLeavesTheAppOnTheLastPageComesBackToTheLock() async throws {
        let bench = try await Bench.opened()
        await bench.app.lockNow()
        let unlock = UnlockModel(bench.app)
        unlock.saveWhatCanBe()
        let salvage = try #require(unlock.salvage)
        salvage.secret.switchInput()
        salvage.secret.typed = Bench.passphrase
        await salvage.salvage()
        #expect(salvage.saved != nil)
        await bench.app.wentToBackground()
        await unlock.enter()
        #expect(bench.app.stage == .locked && unlock.salvage == nil)
        #expect(await bench.opens(Bench.passphrase))
    }

    @Test func aCodeIsMadeOnceAndMadeAnewAfterAQuestion() async throws {
        let bench = try await Bench.opened()
        bench.app.router.path = [.settings, .recoveryCode]
        let model = RecoveryCodeModel(bench.app)
        model.make()
        #expect(!model.presence.asks, "nothing is known yet")
        await model.load()
        #expect(model.exists == false)
        model.make()
        #expect(model.code.step == .none, "who is there comes first")
        await bench.present(model.presence)
        let first = model.code.groups
        #expect(first.map(\.count) == Array(repeating: 6, count: 8))
        model.code.onPaper()
        model.code.keypad.type(all: first[0].compactMap(\.wholeNumberValue))
        await model.set()
        #expect(model.lost == nil && bench.log.codes.last == "border-code-typed")
        #expect(try await bench.app.core.ask { try $0.slots() }.allSatisfy { $0.kind != .recoveryCode })
        model.code.keypad.type(all: first[7].compactMap(\.wholeNumberValue))
        await model.set()
        #expect(model.lost == [])
        model.close()
        #expect(model.code.groups.isEmpty && bench.app.router.path == [.settings])

        let again = RecoveryCodeModel(bench.app)
        await again.load()
        again.make()
        #expect(again.exists == true && again.taps.confirming && !again.presence.asks, "the first tap only asks")
        again.taps.keep()
        again.make()
        #expect(again.taps.confirming && !again.presence.asks)
        again.make()
        await bench.present(again.presence)
        let second = again.code.groups
        #expect(second.count == 8 && second != first)
        again.code.onPaper()
        again.code.keypad.type(all: second[7].compactMap(\.wholeNumberValue))
        await again.set()
        let slots = try await bench.app.core.ask { try $0.slots() }
        #expect(slots.filter { $0.kind == .recoveryCode }.count == 1)
    }

    @Test func aNewPassphraseLeavesTheKeyOfThisPhone() async throws {
        let bench = try await Bench.opened()
        bench.app.router.path = [.settings, .changePassphrase]
        let model = ChangePassphraseModel(bench.app)
        await bench.present(model.presence)
        await model.passphrase.chooseNumber()
        let paper = model.passphrase.groups.joined().compactMap(\.wholeNumberValue)
        model.passphrase.written()
        model.passphrase.keypad.type(all: paper.mistyped)
        await model.change()
        #expect(!model.done && bench.log.codes.last == "error-passphrase-differs" && model.passphrase.step == .again)
        model.passphrase.keypad.type(all: paper)
        await model.change()
        #expect(model.done && model.passphrase.groups.isEmpty && model.passphrase.keypad.isEmpty)
        await bench.app.wentToBackground()
        #expect(await !bench.opens(Bench.passphrase))
        let unlock = UnlockModel(bench.app)
        await unlock.load()
        #expect(unlock.device)
        await unlock.unlockWithDevice()
        #expect(bench.app.stage == .open)
    }

    @Test func theWayBackFromANewPassphrase() async throws {
        let bench = try await Bench.opened()
        bench.app.router.path = [.settings, .changePassphrase]
        let model = ChangePassphraseModel(bench.app)
        model.passphrase.chooseWords()
        model.passphrase.first = "half of it"
        model.back()
        #expect(model.passphrase.step == .kind && model.passphrase.first.isEmpty)
        model.back()
        #expect(bench.app.router.path == [.settings])
    }
}
