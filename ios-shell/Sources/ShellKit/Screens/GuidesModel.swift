import FaroCore
import Observation

/// The articles, or those that hold every word of the query.
@MainActor @Observable
public final class GuidesModel {
    public let work: Work
    public private(set) var lines: [ArticleLine]?
    public var query = String()

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        let query = query
        let found = await work.ask { query.isEmpty ? try $0.articles() : try $0.searchArticles(query: query) }
        if query == self.query { lines = found ?? lines }
    }
}
