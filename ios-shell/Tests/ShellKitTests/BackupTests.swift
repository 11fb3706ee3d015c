import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// One sealed file with everything, out of the phone and back.
@MainActor @Suite struct BackupTests {
    @Test func aLostPhoneIsOnlyALostPhone() async throws {
        let lost = try await Bench.opened()
        _ = try await lost.app.core.ask { try $0.addNote(text: "room 15") }
        let code = try await lost.makeCode()
        let model = BackUpModel(lost.app)
        await model.make()
        #expect(model.made?.records ?? 0 > 0 && model.made?.summary.isEmpty == false)
        let file = try #require(lost.files.taken.first)
        #expect(file.lastPathComponent.hasSuffix("backup.age"))
        #expect(!FileManager.default.fileExists(atPath: Bench.outbox(of: lost.folder).path), "nothing stays on the way")
        let sealed = try Data(contentsOf: file)
        #expect(sealed.range(of: Data("room 15".utf8)) == nil)

        // It can be looked at before it is needed.
        let check = ChosenBackupModel(lost.app)
        let looked = FakeFile(file)
        lost.files.next = looked
        await check.choose()
        #expect(check.isChosen && lost.files.wishes == [.file])
        await check.code.type(code)
        await check.check()
        #expect(check.contents == model.made)
        #expect(looked.begun == 1 && looked.ended == 1)

        // On a new phone.
        let bench = try await Bench()
        await LanguageModel(bench.app).choose("en")
        let steps = FirstStepsModel(bench.app)
        steps.bringBack()
        let left = try #require(steps.restore)
        await left.backup.code.type(code)
        await bench.app.wentToBackground()
        #expect(steps.restore == nil && left.backup.code.bytes.isEmpty, "nobody else goes on with the code")
        steps.bringBack()
        let restore = try #require(steps.restore)
        let chosen = FakeFile(file)
        bench.files.next = chosen
        await restore.backup.choose()
        await restore.backup.code.type(code)
        restore.choosePassphrase()
        #expect(!restore.confirmed, "nobody looked into it yet")
        await restore.backup.check()
        restore.choosePassphrase()
        #expect(restore.confirmed)
        restore.passphrase.chooseWords()
        restore.passphrase.first = "una frase para el nuevo"
        restore.passphrase.second = "una frase para el viejo"
        await restore.restore()
        #expect(restore.restored == nil && bench.log.codes.last == "error-passphrase-differs")
        #expect(try await !bench.app.core.ask { try $0.vaultExists() }, "nothing was made")
        restore.passphrase.second = restore.passphrase.first
        await restore.restore()
        #expect(restore.restored?.contents.records == model.made?.records && restore.backup.code.bytes.isEmpty)
        #expect(chosen.begun == chosen.ended && chosen.begun == 3)
        await restore.enter()
        #expect(bench.app.stage == .open)
        let notes = NotesModel(bench.app)
        notes.query = "room"
        await notes.load()
        #expect(notes.lines?.count == 1)
    }

    @Test func withoutACodeTheWayLeadsToOne() async throws {
        let bench = try await Bench.opened()
        let model = BackUpModel(bench.app)
        #expect(!model.isReady, "nobody looked yet")
        await model.load()
        let before = try #require(model.state)
        #expect(!model.isReady && before.needsCode?.tag == "en", "it is said before anybody taps")
        _ = try await bench.makeCode()
        await model.load()
        #expect(model.isReady && model.state?.needsCode == nil && model.state?.text == before.text)
        await model.make()
        #expect(model.made != nil && model.work.failure == nil)
        #expect(model.state?.text != before.text && model.state?.text.text.contains("November") == true)
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.backup == model.state)
    }

    @Test func aPlaceThatNobodyChoseOrThatIsFull() async throws {
        let bench = try await Bench.opened()
        _ = try await bench.makeCode()
        let model = BackUpModel(bench.app)
        bench.files.takes = false
        await model.make()
        #expect(model.made == nil && model.work.failure == nil, "they changed their mind")
        bench.files.broken = true
        await model.make()
        #expect(model.made == nil && model.work.failure == bench.app.words[.fileFailed])
        #expect(!FileManager.default.fileExists(atPath: Bench.outbox(of: bench.folder).path))
        bench.files.broken = false
        bench.files.takes = true
        await model.make()
        #expect(model.made != nil && model.work.failure == nil)
    }

    @Test func whatAnEndedAppLeftIsGoneAtTheNextStart() throws {
        let folder = Bench.newFolder()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("sealed".utf8).write(to: folder.appendingPathComponent("notes.age"))
        _ = Outbox(folder)
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }

    @Test func damageAndStrangersAreToldInPlace() async throws {
        let bench = try await Bench.opened()
        let code = try await bench.makeCode()
        await BackUpModel(bench.app).make()
        let file = try #require(bench.files.taken.first)
        let model = ChosenBackupModel(bench.app)
        await model.choose()
        #expect(!model.isChosen && model.work.failure == nil, "the picker was closed")
        bench.files.broken = true
        await model.choose()
        #expect(!model.isChosen && model.work.failure != nil)
        bench.files.broken = false

        var bytes = try Data(contentsOf: file)
        bytes[bytes.count - 20] ^= 1
        let broken = file.appendingPathExtension("broken")
        try bytes.write(to: broken)
        let letter = file.appendingPathExtension("txt")
        try Data("Dear Sir".utf8).write(to: letter)
        for (url, expected) in [
            (broken, "damaged"), (letter, "refused"), (folderless(file), "missing"),
        ] {
            bench.files.next = FakeFile(url)
            await model.choose()
            await model.code.type(code)
            await model.check()
            #expect(model.contents == nil && model.work.failure?.tag == "en", "\(expected)")
            #expect(model.back() && !model.isChosen && model.code.bytes.isEmpty && model.work.failure == nil)
        }
        #expect(!model.back())

        // Another vault's code.
        let other = try await Bench.opened()
        let others = try await other.makeCode()
        bench.files.next = FakeFile(file)
        await model.choose()
        await model.code.type(others)
        await model.check()
        #expect(model.contents == nil && model.work.failure != nil)
    }

    private func folderless(_ file: URL) -> URL {
        file.deletingLastPathComponent().appendingPathComponent("nowhere").appendingPathComponent("notes.age")
    }
}
