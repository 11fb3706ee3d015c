import FaroCore
import Observation

/// What comes next, all that is due, and what waits for a word.
@MainActor @Observable
public final class HomeModel {
    public let work: Work
    public private(set) var view: HomeView?
    /// Of each duty the latest time of which nobody said what came of it.
    public private(set) var waiting: [Marked] = []
    /// What can still be read may go into a new vault.
    public private(set) var damaged = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// There is nothing at all: a sentence must say so.
    public var isEmpty: Bool {
        view.map { $0.next == nil && $0.sections.isEmpty && waiting.isEmpty } ?? false
    }

    /// The plan has reminders that this phone does not hold: the person is told, and may allow them.
    public var remindersUnheard: Bool { app.reminders.unheard }

    public func load() async {
        let found = await work.ask { (try $0.home(), try $0.duties(), try $0.vaultStatus()) }
        guard let (home, duties, vault) = found else { return }
        view = home
        damaged = vault.isDamaged
        waiting = duties.compactMap { duty in duty.waiting.first.map { Marked(duty, $0) } }
    }

    /// One tap, and it is written.
    public func done(_ time: Marked) async {
        _ = await app.markDone(time, through: work)
    }
}
