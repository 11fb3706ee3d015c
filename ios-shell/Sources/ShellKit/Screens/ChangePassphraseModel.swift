import FaroCore
import Observation

/// Another passphrase for the open vault.
@MainActor @Observable
public final class ChangePassphraseModel {
    public let work: Work
    public let passphrase: NewPassphraseModel
    /// It is changed: the person is told so.
    public private(set) var done = false
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

    public func change() async {
        let changed: Void? = await passphrase.use { try $0.changePassphrase(passphrase: $1, again: $2) }
        guard changed != nil else { return }
        done = true
        await app.changed()
    }
}
