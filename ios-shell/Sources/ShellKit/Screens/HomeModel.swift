import FaroCore
import Observation

/// The next hearing, all that is due, and the first questions.
@MainActor @Observable
public final class HomeModel {
    public let work: Work
    public let confirming: Confirming
    public private(set) var view: HomeView?
    private(set) var damaged = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        let work = Work(app)
        self.work = work
        confirming = Confirming(work)
    }

    /// What stands on the page, from the top; nothing before it is known.
    public var pieces: [HomePiece] {
        view?.pieces(remind: asksToRemind, damaged: damaged, notices: app.words.notices) ?? []
    }

    /// The system still asks: a button helps. After a no, only its own settings do.
    public var canAllow: Bool { app.reminders.permission == .notAsked }

    public func load() async {
        let found = await work.ask { (try $0.home(), try $0.vaultStatus()) }
        guard let (home, vault) = found else { return }
        view = home
        damaged = vault.isDamaged
    }

    /// There is something to remind of, and this phone does not, or not of all.
    public var asksToRemind: Bool {
        app.reminders.unheard || (view?.asksToRemind == true && app.reminders.permission != .allowed)
    }
}
