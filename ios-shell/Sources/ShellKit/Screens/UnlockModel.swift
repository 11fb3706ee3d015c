import FaroCore
import Observation

/// The way into a vault that is there.
@MainActor @Observable
public final class UnlockModel: Forgetting {
    public let work: Work
    public let secret = SecretEntry()
    /// Whether this phone's own key opens the vault.
    public private(set) var device = false
    public let tries: TriesModel
    /// The way in with the code on paper, while the person goes it.
    public private(set) var recovery: RecoverModel?
    /// The way to what can still be read of a damaged vault, while the person goes it.
    public private(set) var salvage: SalvageModel?
    /// The vault did not open because it is damaged.
    public private(set) var damaged = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        tries = TriesModel(work)
    }

    public func load() async {
        app.typing = self
        device = await work.ask { try $0.deviceKeyEnabled() } ?? false
        await tries.look()
    }

    /// Takes about a second. What was typed is gone afterwards, right or wrong.
    public func unlock() async {
        let passphrase = secret.take()
        await open { try $0.unlock(passphrase: passphrase) }
    }

    public func unlockWithDevice() async {
        await open { try $0.unlockWithDeviceKey() }
    }

    public func forgot() {
        app.typing = self
        secret.wipe()
        work.clear()
        recovery = RecoverModel(app)
    }

    public func saveWhatCanBe() {
        app.typing = self
        secret.wipe()
        work.clear()
        salvage = SalvageModel(app)
    }

    /// Into what either way opened, if it is still open.
    public func enter() async {
        await recovery?.enter()
        await salvage?.enter()
        recovery = nil
        salvage = nil
    }

    /// From either way back to the passphrase.
    public func back() {
        if let recovery, recovery.back() { return }
        recovery = nil
        salvage = nil
    }

    /// Whoever has the phone next begins anew.
    func forget() {
        secret.wipe()
        recovery?.wipe()
        salvage?.secret.wipe()
        recovery = nil
        salvage = nil
    }

    private func open(_ open: @escaping @Sendable (Faro) throws -> Void) async {
        let opened: Void? = await work.ask(open)
        damaged = work.damaged
        await tries.look()
        if opened != nil { await app.entered() }
    }
}
