import FaroCore
import Observation

/// A backup that is brought back to a phone without a vault, under a new passphrase.
@MainActor @Observable
public final class RestoreModel {
    public let backup: ChosenBackupModel
    public let passphrase: NewPassphraseModel
    /// What is in the backup was read: now it needs a passphrase.
    public private(set) var confirmed = false
    /// What is in the vault now, once it is.
    public private(set) var restored: RestoreView?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        backup = ChosenBackupModel(app)
        passphrase = NewPassphraseModel(app)
    }

    public var work: Work { passphrase.work }

    public func choosePassphrase() {
        confirmed = backup.contents != nil
    }

    /// One page back. No, where this was the first.
    public func back() -> Bool {
        guard confirmed else { return backup.back() }
        if !passphrase.back() { confirmed = false }
        return true
    }

    public func restore() async {
        restored = await backup.restore(through: passphrase)
        if restored != nil { backup.leave() }
    }

    func wipe() {
        backup.leave()
        passphrase.wipe()
    }

    /// Into the vault that was brought back.
    public func enter() async {
        await app.entered()
    }
}
