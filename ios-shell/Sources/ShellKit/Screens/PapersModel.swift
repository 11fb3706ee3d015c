import FaroCore
import Observation

/// The papers, the newest first.
@MainActor @Observable
public final class PapersModel {
    public let work: Work
    public private(set) var papers: [PaperView]?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        papers = await work.ask { try $0.papers() } ?? papers
    }
}
