import FaroCore
import Foundation
import ShellKit

/// Opens the core over this phone's own folder, keychain, clock, notifications and log.
@MainActor
final class Launch {
    enum Outcome {
        case running(AppModel)
        case failed(Phrase)
    }

    let outcome: Outcome
    let files = SystemFiles()

    init() {
        do {
            let (folder, secrets) = (try DataFolder.make(), KeychainSecrets())
            Leftovers.clear(secrets, in: folder)
            let setup = Setup(dataFolder: folder.path, languages: Locale.preferredLanguages)
            let clock = DeviceClock()
            let core = try Core.open(setup, keys: KeyVault(secrets), clock: clock, log: SystemLog())
            outcome = .running(
                AppModel(
                    core: core, clock: clock, centre: SystemNotifications(), files: files,
                    outbox: Outbox(FileManager.default.temporaryDirectory.appendingPathComponent("outbox")),
                    inbox: Inbox(FileManager.default.temporaryDirectory.appendingPathComponent("inbox"))))
        } catch {
            let none = Phrase(text: String(describing: type(of: error)), tag: "en", direction: .ltr, fellBack: true)
            outcome = .failed((error as? FaroError)?.phrase ?? none)
        }
    }
}
