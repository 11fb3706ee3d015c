import FaroCore
import Observation

/// The code on paper: made, shown once, and made anew.
@MainActor @Observable
public final class RecoveryCodeModel {
    public let work: Work
    /// Whether a code opens the vault. Unknown at first.
    public private(set) var exists: Bool?
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
        exists = await work.ask { try $0.slots().contains { $0.kind == .recoveryCode } } ?? exists
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
