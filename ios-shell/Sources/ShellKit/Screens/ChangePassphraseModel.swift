import FaroCore
import Observation

/// Another passphrase for the open vault.
@MainActor @Observable
public final class ChangePassphraseModel {
    public enum Reason: Hashable, Sendable {
        case wish
        /// Somebody saw a secret: everything is sealed anew, under another key.
        case seen
    }

    public let passphrase: NewPassphraseModel
    public let reason: Reason
    public let presence: PresenceModel
    /// The person has shown who they are.
    public private(set) var isThere = false
    /// It is changed: the person is told so.
    public private(set) var done = false
    /// The groups of a new recovery code, if one came.
    public private(set) var groups: [String] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, because reason: Reason = .wish) {
        self.app = app
        self.reason = reason
        passphrase = NewPassphraseModel(app)
        presence = PresenceModel(app)
        presence.ask { [weak self] in self?.isThere = true }
    }

    public var work: Work { passphrase.work }

    public func back() {
        if !passphrase.back() { app.router.back() }
    }

    public func change() async {
        guard isThere else { return }
        let seen = reason == .seen
        let code = await passphrase.use { faro, passphrase, again in
            if seen { return try faro.rotate(passphrase: passphrase, again: again).recoveryCode ?? [] }
            try faro.changePassphrase(passphrase: passphrase, again: again)
            return []
        }
        guard let code else { return }
        groups = code
        done = true
        await app.changed()
    }

    public func close() {
        groups = []
        app.router.back()
    }

    /// The page is left: nothing of a secret stays. What failed may have closed the vault.
    public func leave() async {
        groups = []
        isThere = false
        presence.keep()
        passphrase.wipe()
        await app.look()
    }
}
