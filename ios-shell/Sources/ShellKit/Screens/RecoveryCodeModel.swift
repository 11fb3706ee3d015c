import FaroCore
import Observation

/// The code on paper: made, shown once, and made anew.
@MainActor @Observable
public final class RecoveryCodeModel {
    public let work: Work
    /// Whether a code opens the vault. Unknown at first.
    public private(set) var exists: Bool?
    /// The day of the last backup, which the code opens too.
    public private(set) var backup: BackupState?
    /// For one in the place of another, which then opens nothing any more.
    public let taps = TwoTaps()
    public let presence: PresenceModel
    /// The new code, before it opens anything.
    public let code: NewCodeModel
    /// What fell away with the old one, once the new one opens the vault.
    public private(set) var lost: [Phrase]?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        presence = PresenceModel(app)
        code = NewCodeModel(app)
    }

    public func load() async {
        let found = await work.ask { faro in
            (try faro.slots().contains { $0.kind == .recoveryCode }, try faro.backupState())
        }
        if let found { (exists, backup) = found }
    }

    public func make() {
        guard let exists, !exists || taps.tap() else { return }
        taps.keep()
        presence.ask { [weak self] in await self?.code.prepare() }
    }

    /// The last group was typed: from now on the code opens the vault.
    public func set() async {
        guard await code.confirm() else { return }
        lost = await work.change { try $0.setRecoveryCode() }
    }

    public func close() {
        leave()
        app.router.back()
    }

    /// The page is left: nothing of the code stays.
    public func leave() {
        code.wipe()
        taps.keep()
        presence.keep()
    }
}
