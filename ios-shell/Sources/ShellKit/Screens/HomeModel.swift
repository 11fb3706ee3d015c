import FaroCore
import Observation

/// What comes next, and all that is due.
@MainActor @Observable
public final class HomeModel {
    public let work: Work
    public let confirming: Confirming
    public private(set) var view: HomeView?
    /// What can still be read may go into a new vault.
    public private(set) var damaged = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        let work = Work(app)
        self.work = work
        confirming = Confirming(work)
    }

    /// The plan has reminders that this phone does not hold: the person is told, and may allow them.
    public var remindersUnheard: Bool { app.reminders.unheard }

    public func load() async {
        let found = await work.ask { (try $0.home(), try $0.vaultStatus()) }
        guard let (home, vault) = found else { return }
        view = home
        damaged = vault.isDamaged
    }
}
