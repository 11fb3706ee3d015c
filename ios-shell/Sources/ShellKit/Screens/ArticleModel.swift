import FaroCore
import Observation

/// One article, whose steps can be ticked off while the vault is open.
@MainActor @Observable
public final class ArticleModel {
    public let work: Work
    public private(set) var article: ArticleView?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        work = Work(app)
    }

    public func load() async {
        let id = id
        article = await work.ask { try $0.article(id: id) } ?? article
    }

    public func setStep(_ step: UInt32, done: Bool) async {
        let id = id
        let changed = await work.ask { faro in
            done ? try faro.tickStep(article: id, step: step) : try faro.untickStep(article: id, step: step)
        }
        article = changed ?? article
    }
}
