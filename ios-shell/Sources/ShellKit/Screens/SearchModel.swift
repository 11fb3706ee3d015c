import FaroCore
import Observation

/// All lines of a place, or those that hold every word of the query.
@MainActor @Observable
public final class SearchModel<Line: Sendable> {
    public let work: Work
    public private(set) var lines: [Line]?
    public var query = String()
    @ObservationIgnored private let all: @Sendable (Faro) throws -> [Line]
    @ObservationIgnored private let find: @Sendable (Faro, String) throws -> [Line]

    init(
        _ app: AppModel, all: @escaping @Sendable (Faro) throws -> [Line],
        find: @escaping @Sendable (Faro, String) throws -> [Line]
    ) {
        work = Work(app)
        self.all = all
        self.find = find
    }

    public func load() async {
        let (query, all, find) = (query, all, find)
        let found = await work.ask { query.isEmpty ? try all($0) : try find($0, query) }
        // Somebody typed on meanwhile: the next answer is on its way.
        if query == self.query { lines = found ?? lines }
    }
}

public typealias NotesModel = SearchModel<NoteLine>
public typealias GuidesModel = SearchModel<ArticleLine>

extension SearchModel {
    public convenience init(_ app: AppModel) where Line == NoteLine {
        self.init(app, all: { try $0.notes() }, find: { try $0.searchNotes(query: $1) })
    }

    public convenience init(_ app: AppModel) where Line == ArticleLine {
        self.init(app, all: { try $0.articles() }, find: { try $0.searchArticles(query: $1) })
    }
}
