import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What the keychain keeps too long, and what happens where it keeps nothing.
@MainActor @Suite struct KeychainTests {
    private let secret = Data(repeating: 7, count: 32)

    @Test func whatAnEarlierInstallationLeftIsGoneAtTheFirstStart() throws {
        let (folder, keychain) = (try newFolder(), FakeSecrets())
        try fill(keychain)
        keychain.fault = SecretStoreFailure.unavailable
        Leftovers.clear(keychain, in: folder)
        keychain.fault = nil
        #expect(try held(keychain) == 2, "it failed: the next start tries again")
        Leftovers.clear(keychain, in: folder)
        #expect(try held(keychain) == 0)
        try fill(keychain)
        Leftovers.clear(keychain, in: folder)
        #expect(try held(keychain) == 2, "what this installation keeps stays")
    }

    @Test func whoTakesTheMarkerAwayDoesNotMakeThePhoneForget() throws {
        let (folder, keychain) = (try newFolder(), FakeSecrets())
        try fill(keychain)
        let vault = folder.appendingPathComponent("vault")
        try FileManager.default.createDirectory(at: vault, withIntermediateDirectories: true)
        Leftovers.clear(keychain, in: folder)
        #expect(try held(keychain) == 2)
    }

    @Test func allOfOursPutBackIsSaid() async throws {
        let bench = try await Bench.opened()
        await bench.app.wentToBackground()
        let old = bench.folder.appendingPathExtension("old")
        try FileManager.default.copyItem(at: bench.folder, to: old)
        await UnlockModel(bench.app).unlockWithDevice()
        _ = try await bench.app.core.ask { try $0.addNote(text: "newer") }
        await bench.app.wentToBackground()
        try FileManager.default.removeItem(at: bench.folder)
        try FileManager.default.moveItem(at: old, to: bench.folder)
        await UnlockModel(bench.app).unlockWithDevice()
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.isOlder)
        #expect(bench.secrets.protections["faro.seen"] == .device)
    }

    @Test func aKeychainThatFailsLeavesTheReminders() async throws {
        let bench = try await Bench.opened()
        for fault in [SecretStoreFailure.refused as any Error, SecretStoreFailure.unavailable, CancellationError()] {
            bench.secrets.fault = fault
            try await bench.tell("us.last_arrival", "2025-12-07")
            await bench.app.timeChanged()
            #expect(await !bench.centre.held.isEmpty && !bench.app.reminders.unheard)
        }
    }

    private func newFolder() throws -> URL {
        let folder = Bench.newFolder()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func fill(_ keychain: FakeSecrets) throws {
        for label in KeyVault.labels {
            try keychain.write(secret, under: label, protection: KeyVault.protection(of: label))
        }
    }

    private func held(_ keychain: FakeSecrets) throws -> Int {
        try KeyVault.labels.filter { try keychain.read($0, protection: .device) != nil }.count
    }
}
