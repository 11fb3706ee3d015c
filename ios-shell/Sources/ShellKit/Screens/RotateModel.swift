import FaroCore
import Observation

/// Everything sealed anew, because somebody saw a secret.
@MainActor @Observable
public final class RotateModel {
    public let work: Work
    public let passphrase: NewPassphraseModel
    public private(set) var done = false
    /// The groups of the new recovery code, if there was one before.
    public private(set) var groups: [String] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        let work = Work(app)
        self.work = work
        passphrase = NewPassphraseModel(work)
    }

    public func back() {
        if !passphrase.back() { app.router.back() }
    }

    public func rotate() async {
        guard let rotated = await passphrase.use({ try $0.rotate(passphrase: $1, again: $2) }) else { return }
        groups = rotated.recoveryCode ?? []
        done = true
        await app.changed()
    }

    public func written() {
        groups = []
        app.router.back()
    }

    /// The page is left: nothing of the code stays.
    public func leave() async {
        groups = []
        // If it failed, the vault is closed.
        await app.look()
    }
}
