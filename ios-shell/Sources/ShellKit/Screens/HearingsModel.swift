import FaroCore
import Observation

/// The hearings, the earliest first.
@MainActor @Observable
public final class HearingsModel {
    public let work: Work
    public private(set) var hearings: [HearingView]?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        hearings = await work.ask { try $0.hearings() } ?? hearings
    }
}
