import FaroCore
import Observation

/// What was written of duties and hearings, the latest first, and whether all of it holds.
@MainActor @Observable
public final class ProofLogModel {
    public let work: Work
    public private(set) var log: ProofLogView?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        log = await work.ask { try $0.proofLog() } ?? log
    }
}
