import FaroCore
import Foundation
import Testing

@testable import ShellKit

#if canImport(Glibc)
    import Glibc
#endif

/// What a phone does to a person: everything is told in the core's words, nothing is lost.
@MainActor @Suite struct TroubleTests {
    @Test func aDamagedVaultIsToldAndLeftAlone() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        let cut = try Data(contentsOf: bench.database).prefix(5000)
        try cut.write(to: bench.database)
        let unlock = UnlockModel(bench.app)
        await unlock.load()
        await unlock.unlockWithDevice()
        #expect(bench.app.stage == .locked && bench.log.codes.last == "vault-damaged")
        #expect(unlock.work.failure?.text.isEmpty == false)
        #expect(try Data(contentsOf: bench.database) == cut)
    }

    @Test func anOlderVaultIsToldUntilThePersonGoesOn() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        let old = try Data(contentsOf: bench.database)
        await UnlockModel(bench.app).unlockWithDevice()
        try await bench.tell("us.moved_on", "2026-11-20")
        await bench.app.wentToBackground()
        try old.write(to: bench.database)
        await UnlockModel(bench.app).unlockWithDevice()
        let home = HomeModel(bench.app)
        await home.load()
        #expect(home.view?.notices.count == 1)
        #expect(bench.app.notices == home.view?.notices, "the first thing on every page")
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.isOlder)
        await settings.acceptAsCurrent()
        await settings.load()
        #expect(!settings.isOlder && bench.app.notices.isEmpty)
    }

    @Test func damageIsToldOnEveryPageAndNothingOfItWhileLocked() async throws {
        let bench = try await Bench.opened()
        let lost = try await bench.app.core.ask { try $0.addNote(text: "room 15") }
        #expect(bench.app.notices.isEmpty)
        await bench.app.wentToBackground()
        try bench.damage(record: lost)
        await UnlockModel(bench.app).unlockWithDevice()
        #expect(bench.app.stage == .open && bench.app.notices.count > 1)
        await bench.app.lockNow()
        #expect(bench.app.notices.isEmpty)
    }

    @Test func aFileInThePlaceOfTheDataFolder() async throws {
        let folder = Bench.newFolder()
        try Data().write(to: folder)
        let bench = try await Bench(in: folder)
        await bench.app.look()
        let languages = LanguageModel(bench.app)
        await languages.choose("en")
        #expect(bench.app.stage == .language && languages.work.failure?.text.isEmpty == false)
    }

    #if os(Linux)
        @Test func storageThatIsFull() async throws {
            let disk = try SmallDisk()
            defer { disk.remove() }
            let bench = try await openedOn(disk)
            try disk.fill()
            let note = NoteModel(bench.app, id: nil)
            note.text = String(repeating: "room 15 ", count: 2000)
            await note.save()
            #expect(note.work.failure?.text.isEmpty == false && !note.work.busy)
            #expect(note.text.hasPrefix("room"), "what was typed stays")
            try disk.free()
            await note.save()
            #expect(note.work.failure == nil)
            await bench.app.wentToBackground()
            await UnlockModel(bench.app).unlockWithDevice()
            let notes = NotesModel(bench.app)
            await notes.load()
            #expect(notes.lines?.count == 1)
            await bench.app.lockNow()
        }

        @Test func aPassphraseThatFindsNoRoomIsNoDamage() async throws {
            let disk = try SmallDisk()
            defer { disk.remove() }
            let bench = try await openedOn(disk)
            let code = try await bench.makeCode()
            await bench.app.lockNow()
            try disk.fill()
            let (_, recovery) = try await bench.recover(with: code)
            #expect(recovery.work.failure != nil && !recovery.damaged && bench.app.stage == .locked)
            try disk.free()
            _ = try await bench.recover(with: code)
            #expect(bench.app.stage == .open)
            await bench.app.lockNow()
        }

        @Test func storageThatIsReadOnly() async throws {
            let disk = try SmallDisk()
            defer { disk.remove() }
            let bench = try await openedOn(disk)
            await bench.app.lockNow()
            try disk.setReadOnly()
            let unlock = UnlockModel(bench.app)
            await unlock.unlockWithDevice()
            let note = NoteModel(bench.app, id: nil)
            note.text = "x"
            await note.save()
            let told = [unlock.work.failure, note.work.failure].compactMap(\.self)
            #expect(told.allSatisfy { $0.tag == "en" && !$0.text.isEmpty })
            #expect(bench.app.stage == .locked || !told.isEmpty, "nothing is said to be kept that is not")
            #expect(bench.log.codes.contains { $0.hasPrefix("vault-") }, "\(bench.log.codes)")
            await bench.app.lockNow()
        }

        private func openedOn(_ disk: SmallDisk) async throws -> Bench {
            let template = try await Bench.opened()
            await template.app.wentToBackground()
            let folder = disk.folder.appendingPathComponent("data")
            try FileManager.default.copyItem(at: template.folder, to: folder)
            let bench = try await Bench(in: folder, secrets: template.secrets.copy())
            await bench.app.look()
            await UnlockModel(bench.app).unlockWithDevice()
            #expect(bench.app.stage == .open)
            return bench
        }
    #endif
}

#if os(Linux)
    /// A disk of one megabyte in memory: the tests run as root in a mount namespace of their own.
    private struct SmallDisk {
        let folder = Bench.newFolder()
        private var filler: URL { folder.appendingPathComponent("filler") }

        init() throws {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try check(mount("tmpfs", folder.path, "tmpfs", 0, "size=1m"))
        }

        func fill() throws {
            let file = open(filler.path, O_CREAT | O_WRONLY, 0o600)
            var byte: UInt8 = 0x78
            while write(file, &byte, 1) == 1 {}
            try check(close(file))
        }

        func free() throws {
            try FileManager.default.removeItem(at: filler)
        }

        func setReadOnly() throws {
            try check(mount("tmpfs", folder.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "size=1m"))
        }

        func remove() {
            umount2(folder.path, Int32(MNT_DETACH))
            rmdir(folder.path)
        }

        private func check(_ result: Int32) throws {
            if result != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
    }
#endif
