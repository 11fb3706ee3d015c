import FaroCore
import Observation

/// Who is there: the passphrase once more, before a way into the vault is changed and before everything is erased.
@MainActor @Observable
public final class PresenceModel: Forgetting {
    public let work: Work
    public let secret = SecretEntry()
    public let tries: TriesModel
    /// Something waits for the passphrase.
    public private(set) var asks = false
    @ObservationIgnored private var behind: (@MainActor () async -> Void)?
    @ObservationIgnored private let app: AppModel

    init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        tries = TriesModel(work)
    }

    /// Goes on once the person has shown who they are.
    func ask(_ then: @escaping @MainActor () async -> Void) {
        app.typing = self
        secret.wipe()
        work.clear()
        behind = then
        asks = true
    }

    /// Takes about a second. What was typed is gone afterwards, right or wrong.
    public func show() async {
        let passphrase = secret.take()
        guard let then = behind else { return }
        let shown: Void? = await work.ask { try $0.checkPassphrase(passphrase: passphrase) }
        await tries.look()
        guard shown != nil else { return }
        keep()
        await then()
    }

    /// All stays as it is.
    public func keep() {
        behind = nil
        asks = false
        secret.wipe()
        work.clear()
    }

    /// Whoever has the phone next begins anew, if the page still stands.
    func forget() {
        secret.wipe()
    }
}
