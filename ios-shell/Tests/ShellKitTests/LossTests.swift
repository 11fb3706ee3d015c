import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What is lost is said: an empty list of a damaged vault, and a paper that is not there any more.
@MainActor @Suite struct LossTests {
    /// The words that stand in the place of an empty list of the case.
    private static let none: [Word] = [
        .planNone, .questionsNone, .answersNone, .hearingsNone, .dutiesNone, .proofNone, .notesNone, .papersNone,
    ]

    @Test func anEmptyListOfADamagedVaultSaysThatRowsMayBeMissing() async throws {
        let bench = try await Bench.opened()
        let lost = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        let words = bench.app.words
        let empty = Self.none.map { words[$0] }
        #expect(Set(empty.map(\.text)).count == empty.count)
        await bench.app.lockNow()
        try bench.damage(record: lost)
        #expect(Self.none.map { words[$0] } == empty, "the vault is closed")
        await UnlockModel(bench.app).unlockWithDevice()
        let notes = NotesModel(bench.app)
        await notes.load()
        #expect(bench.app.stage == .open && notes.lines?.isEmpty == true)
        let lacking = Set(Self.none.map { words[$0] })
        #expect(lacking.count == 1 && lacking.isDisjoint(with: empty) && words[.save].text == "Save")
        await LanguageModel(bench.app).choose("es")
        #expect(Set(Self.none.map { words[$0] }).count == 1 && words[.notesNone].tag == "es")
        await LanguageModel(bench.app).choose("en")

        // What was whole is in a new vault: its empty lists are empty.
        let salvage = SalvageModel(bench.app)
        salvage.secret.switchInput()
        salvage.secret.typed = Bench.passphrase
        await salvage.salvage()
        #expect(salvage.saved?.damaged == 1)
        await salvage.enter()
        #expect(Self.none.map { words[$0] } == empty)
    }

    @Test func anOlderVaultMayLackRowsUntilThePersonGoesOn() async throws {
        let bench = try await Bench.opened()
        let words = bench.app.words
        let empty = words[.notesNone]
        await bench.app.wentToBackground()
        let old = try Data(contentsOf: bench.database)
        await UnlockModel(bench.app).unlockWithDevice()
        _ = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        await bench.app.wentToBackground()
        try old.write(to: bench.database)
        await UnlockModel(bench.app).unlockWithDevice()
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.isOlder && !settings.isDamaged && words[.notesNone] != empty)
        await settings.acceptAsCurrent()
        #expect(words[.notesNone] == empty)
    }

    @Test func aPaperThatCouldNotBeSavedIsNamed() async throws {
        let bench = try await Bench.opened()
        let (_, lost) = (try await bench.keep("Passport"), try await bench.keep("Letter of the court"))
        await bench.app.lockNow()
        try FileManager.default.removeItem(at: bench.paper(lost))
        let unlock = UnlockModel(bench.app)
        unlock.saveWhatCanBe()
        let salvage = try #require(unlock.salvage)
        salvage.secret.switchInput()
        salvage.secret.typed = Bench.passphrase
        await salvage.salvage()
        let saved = try #require(salvage.saved)
        #expect(saved.papers == 1 && saved.lostPapers == [lost])
        let said = saved.lost.map(\.text)
        #expect(said.contains { $0.contains("Letter of the court") } && !said.contains { $0.contains("Passport") })
    }

    @Test func aPaperThatABackupLacksIsNamedWhenItIsMadeAndWhenItIsBroughtBack() async throws {
        let bench = try await Bench.opened()
        let lost = try await bench.keep("Letter of the court")
        let code = try await bench.makeCode()
        try FileManager.default.removeItem(at: bench.paper(lost))
        let model = BackUpModel(bench.app)
        await model.make()
        func named(_ view: BackupView?) -> Bool {
            view?.lost.contains { $0.text.contains("Letter of the court") } == true
        }
        #expect(model.made?.missingPapers == [lost] && named(model.made))

        let other = try await Bench()
        await LanguageModel(other.app).choose("en")
        let steps = FirstStepsModel(other.app)
        steps.bringBack()
        let restore = try #require(steps.restore)
        other.files.next = FakeFile(try #require(bench.files.taken.first))
        await restore.backup.choose()
        await restore.backup.code.type(code)
        await restore.backup.check()
        restore.choosePassphrase()
        restore.passphrase.chooseWords()
        restore.passphrase.first = Bench.chosen
        restore.passphrase.second = Bench.chosen
        await restore.restore()
        #expect(restore.restored?.contents.missingPapers == [lost] && named(restore.restored?.contents))
    }
}

extension Bench {
    /// Keeps a paper. Answers its id.
    func keep(_ title: String) async throws -> String {
        try await app.core.ask { faro in
            let id = try faro.beginPaper()
            try faro.extendPaper(id: id, bytes: Data(title.utf8))
            try faro.finishPaper(id: id, title: title)
            return id
        }
    }

    func paper(_ id: String) -> URL {
        folder.appendingPathComponent("vault/papers").appendingPathComponent(id)
    }
}
