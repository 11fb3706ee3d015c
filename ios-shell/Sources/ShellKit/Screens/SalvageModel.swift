import FaroCore
import Observation

/// What can still be read of a damaged vault, in a new one in its place.
@MainActor @Observable
public final class SalvageModel {
    public let work: Work
    public let secret = SecretEntry()
    /// What was saved, once it was.
    public private(set) var saved: SalvageView?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func salvage() async {
        let passphrase = secret.take()
        saved = await work.ask { faro in
            try faro.lock()
            return try faro.salvage(passphrase: passphrase)
        }
    }

    /// Into the vault that was saved.
    public func enter() async {
        app.router.reset()
        await app.entered()
    }

    /// The page is left: a salvage that failed has closed the vault.
    public func leave() async {
        secret.wipe()
        await app.look()
    }
}
