import FaroCore
import Observation

/// A move: its day, and all who must learn of it, for each member of the case.
@MainActor @Observable
public final class MovedModel {
    public let work: Work
    public let day: WallEntry
    /// What is to do because of a move; unknown at first.
    public private(set) var tasks: [DueItem]?

    public init(_ app: AppModel) {
        let work = Work(app)
        self.work = work
        day = WallEntry(work, from: app.today, timed: false)
    }

    public func load() async {
        tasks = await work.ask { try $0.moveTasks() } ?? tasks
    }

    public func record() async {
        let day = day.at
        tasks = await work.change { try $0.recordMove(day: day) } ?? tasks
    }
}
