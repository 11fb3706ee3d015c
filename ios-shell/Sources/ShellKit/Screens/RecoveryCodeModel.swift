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
    /// The groups of a new code, while they are to be written down.
    public private(set) var groups: [String] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        presence = PresenceModel(app)
    }

    public func load() async {
        exists = await work.ask { try $0.slots().contains { $0.kind == .recoveryCode } } ?? exists
    }

    public func make() {
        guard let exists, !exists || taps.tap() else { return }
        taps.keep()
        presence.ask { [weak self] in await self?.mint(replacing: exists) }
    }

    public func written() {
        leave()
        app.router.back()
    }

    /// The page is left: nothing of the code stays.
    public func leave() {
        groups = []
        taps.keep()
        presence.keep()
    }

    private func mint(replacing: Bool) async {
        groups = await work.change { try $0.makeRecoveryCode(replace: replacing) } ?? []
    }
}
