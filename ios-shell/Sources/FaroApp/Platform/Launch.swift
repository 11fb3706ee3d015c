import FaroCore
import Foundation
import ShellKit
import SwiftUI

/// Opens the core over this phone's own folder, keychain, clock, notifications and log.
@MainActor @Observable
final class Launch {
    enum Outcome {
        case opening
        case running(AppModel)
        case failed(Phrase)
    }

    private(set) var outcome = Outcome.opening
    @ObservationIgnored let files = SystemFiles()
    @ObservationIgnored private var began = false
    /// What another app gave before the core was open.
    @ObservationIgnored private var given: URL?

    /// Once: the app may have more than one window. The core opens off the main thread.
    func open() async {
        guard !began else { return }
        began = true
        do {
            let (folder, secrets) = (try DataFolder.make(), KeychainSecrets())
            Leftovers.clear(secrets, in: folder)
            let setup = Setup(dataFolder: folder.path, languages: Locale.preferredLanguages)
            let clock = DeviceClock()
            let core = try await Core.open(setup, keys: KeyVault(secrets), clock: clock, log: SystemLog())
            let app = AppModel(
                core: core, clock: clock, centre: SystemNotifications(), files: files,
                voices: SystemVoices(),
                outbox: Outbox(FileManager.default.temporaryDirectory.appendingPathComponent("outbox")),
                inbox: Inbox(FileManager.default.temporaryDirectory.appendingPathComponent("inbox")))
            outcome = .running(app)
            if let given { await take(given, app) }
        } catch {
            let none = Phrase(text: String(describing: type(of: error)), tag: "en", direction: .ltr, fellBack: true)
            outcome = .failed((error as? FaroError)?.phrase ?? none)
        }
    }

    /// Another app gave a file or the link of a card.
    func came(_ url: URL) async {
        guard case .running(let app) = outcome else {
            given = url
            return
        }
        await take(url, app)
    }

    private func take(_ url: URL, _ app: AppModel) async {
        given = nil
        if url.isFileURL {
            await app.came(PickedFile(url: url))
        } else {
            await app.came(url.absoluteString)
        }
    }
}
