import FaroCore
import Observation

/// One search in everything: guides, rules, services, and the person's notes.
@MainActor @Observable
public final class SearchModel {
    public let work: Work
    public private(set) var found: FoundView?
    public var query = String()

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        let query = query
        guard !query.isEmpty else {
            found = nil
            return
        }
        let answer = await work.ask { try $0.search(query: query) }
        // Somebody typed on meanwhile: the next answer is on its way.
        if query == self.query { found = answer ?? found }
    }
}

extension FoundLine {
    /// The page that it opens, at the very section; none where it cannot be opened now.
    public var leadsTo: Place? {
        guard opens else { return nil }
        return switch kind {
        case .article: .article(id, section: section)
        case .rule: .rule(id)
        case .service: .service(id)
        case .note: .note(id)
        }
    }
}
