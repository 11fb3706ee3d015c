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
    /// In the place of the recovery code that there is, where a secret was seen.
    public let code: NewCodeModel
    /// What fell away.
    public private(set) var lost: [Phrase] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel, because reason: Reason = .wish) {
        self.app = app
        self.reason = reason
        passphrase = NewPassphraseModel(app)
        presence = PresenceModel(app)
        code = NewCodeModel(app)
        presence.ask { [weak self] in await self?.begin() }
    }

    public func confirm() async {
        _ = await code.confirm()
    }

    public var work: Work { passphrase.work }

    public func back() {
        if !passphrase.back() { app.router.back() }
    }

    public func change() async {
        guard isThere else { return }
        let seen = reason == .seen
        let fell = await passphrase.use { faro, passphrase, again in
            seen
                ? try faro.rotate(passphrase: passphrase, again: again)
                : try faro.changePassphrase(passphrase: passphrase, again: again)
        }
        guard let fell else { return }
        lost = fell
        done = true
        await app.changed()
    }

    public func close() {
        app.router.back()
    }

    /// The page is left: nothing of a secret stays. What failed may have closed the vault.
    public func leave() async {
        isThere = false
        presence.keep()
        code.wipe()
        passphrase.wipe()
        await app.look()
    }

    /// Where a secret was seen, a new code comes first, if there is one.
    private func begin() async {
        isThere = true
        guard reason == .seen else { return }
        let exists = await work.ask { try $0.slots().contains { $0.kind == .recoveryCode } }
        if exists == true { await code.prepare() }
    }
}
