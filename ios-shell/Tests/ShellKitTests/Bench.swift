import FaroCore
import Foundation

@testable import ShellKit

/// The app over the real core, on a phone that the test plays.
@MainActor
final class Bench {
    static let passphrase = "siete barcos verdes de noche"

    let folder: URL
    let secrets: FakeSecrets
    let clock = StillClock()
    let log = KeptLog()
    let centre: FakeCentre
    let files: FakeFiles
    let voices = FakeVoices()
    private(set) var app: AppModel
    private let languages: [String]
    private let locales: String?

    /// A phone on which nobody started the app yet.
    init(
        languages: [String] = ["en"], locales: String? = nil, centre: FakeCentre = FakeCentre(), in folder: URL? = nil,
        secrets: FakeSecrets = FakeSecrets()
    ) async throws {
        self.folder = folder ?? Bench.newFolder()
        self.secrets = secrets
        self.centre = centre
        files = FakeFiles(self.folder.appendingPathExtension("chosen"))
        self.languages = languages
        self.locales = locales
        app = try await Bench.start(self.folder, languages, locales, secrets, clock, log, centre, files, voices)
    }

    deinit {
        for folder in [folder, files.folder, Bench.outbox(of: folder), Bench.inbox(of: folder)] {
            try? FileManager.default.removeItem(at: folder)
        }
    }

    /// With a vault that this phone's key opened: a passphrase costs a second each time.
    static func opened(languages: [String] = ["en"], centre: FakeCentre = FakeCentre()) async throws -> Bench {
        let template = try await Template.shared.value
        let folder = newFolder()
        try FileManager.default.copyItem(at: template.folder, to: folder)
        let bench = try await Bench(languages: languages, centre: centre, in: folder, secrets: template.secrets.copy())
        await bench.app.look()
        await UnlockModel(bench.app).unlockWithDevice()
        return bench
    }

    /// The system ended the app, or the phone started again: what was in memory is gone.
    func restart() async throws {
        await app.wentToBackground()
        app = try await Bench.start(folder, languages, locales, secrets, clock, log, centre, files, voices)
        await app.look()
    }

    /// Tells a fact of the holder, or of somebody else by their id.
    func tell(_ name: String, _ value: String, of person: String? = nil) async throws {
        try await app.core.ask { try $0.setFact(name: name, person: person, value: value) }
        await app.changed()
    }

    var database: URL { folder.appendingPathComponent("vault/vault.db") }

    /// What lies in the app's own inbox.
    var given: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: Bench.inbox(of: folder).path)) ?? []
    }

    nonisolated static func newFolder() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("faro-shell-\(UUID().uuidString)")
    }

    /// Where a sealed file lies on its way.
    nonisolated static func outbox(of folder: URL) -> URL { folder.appendingPathExtension("outbox") }

    /// Where a file lies that another app gave.
    nonisolated static func inbox(of folder: URL) -> URL { folder.appendingPathExtension("inbox") }

    private static func start(
        _ folder: URL, _ languages: [String], _ locales: String?, _ secrets: FakeSecrets, _ clock: StillClock,
        _ log: KeptLog, _ centre: FakeCentre, _ files: FakeFiles, _ voices: FakeVoices
    ) async throws -> AppModel {
        let setup = Setup(dataFolder: folder.path, languages: languages, locales: locales)
        let core = try await Core.open(setup, keys: KeyVault(secrets), clock: CoresClock(clock), log: log)
        return AppModel(
            core: core, clock: clock, centre: centre, files: files, voices: voices,
            outbox: Outbox(outbox(of: folder)), inbox: Inbox(inbox(of: folder)))
    }
}

/// A vault that is made once, and copied.
private struct Template {
    let folder: URL
    let secrets: FakeSecrets

    static let shared = Task { @MainActor in
        let secrets = FakeSecrets()
        let folder = Bench.newFolder()
        let setup = Setup(dataFolder: folder.path, languages: ["en"])
        let faro = try Faro.open(setup: setup, deviceKeys: KeyVault(secrets), clock: StillClock(), log: KeptLog())
        let passphrase = Data(Bench.passphrase.utf8)
        try faro.setLanguage(language: "en")
        try faro.createVault(passphrase: passphrase, again: passphrase, jurisdictions: ["us"])
        try faro.enableDeviceKey()
        try faro.lock()
        return Template(folder: folder, secrets: secrets)
    }
}

extension [Int] {
    /// Other digits for certain: backwards they could be the same.
    var mistyped: [Int] { dropLast() + [((last ?? 0) + 1) % 10] }
}

extension Keypad {
    func type(all digits: some Sequence<Int>) {
        for digit in digits { type(digit) }
    }
}
