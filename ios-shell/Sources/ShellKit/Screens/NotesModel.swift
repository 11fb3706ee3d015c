import FaroCore
import Observation

/// All notes, or those that hold every word of the query.
@MainActor @Observable
public final class NotesModel {
    public let work: Work
    public private(set) var lines: [NoteLine]?
    public var query = String()

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        let query = query
        let found = await work.ask { query.isEmpty ? try $0.notes() : try $0.searchNotes(query: query) }
        // Somebody typed on meanwhile: the next answer is on its way.
        if query == self.query { lines = found ?? lines }
    }
}
