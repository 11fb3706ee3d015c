import FaroCore
import Observation

/// One article.
@MainActor @Observable
public final class ArticleModel {
    public let work: Work
    public private(set) var article: ArticleView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        work = Work(app)
        self.id = id
    }

    public func load() async {
        let id = id
        article = await work.ask { try $0.article(id: id) } ?? article
    }
}
