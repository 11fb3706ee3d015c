import FaroCore
import Observation

/// The duties, each with its next time.
@MainActor @Observable
public final class DutiesModel {
    public let work: Work
    public private(set) var duties: [DutyView]?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        duties = await work.ask { try $0.duties() } ?? duties
    }
}
