import FaroCore
import Observation

/// Who is there: the passphrase once more, before a way into the vault is changed and before everything is erased.
@MainActor @Observable
public final class PresenceModel: Forgetting {
    public let work: Work
    public let secret = SecretEntry()
    /// Something waits for the passphrase.
    public private(set) var asks = false
    @ObservationIgnored private var behind: (@MainActor () async -> Void)?
    @ObservationIgnored private let app: AppModel

    init(_ app: AppModel) {
        self.app = app
        work = Work(app)
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
        guard await work.ask({ try $0.checkPassphrase(passphrase: passphrase) }) != nil else { return }
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

    func forget() {
        keep()
    }
}
