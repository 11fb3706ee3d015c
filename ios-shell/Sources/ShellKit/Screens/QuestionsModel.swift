import FaroCore
import Observation

/// What the core would like to know, and what it was told.
@MainActor @Observable
public final class QuestionsModel {
    public let work: Work
    private let taps = TapsOfMany<Asked>()
    public private(set) var questions: [QuestionView]?
    public private(set) var facts: [FactView]?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        guard let found = await work.ask({ (try $0.openQuestions(), try $0.facts()) }) else { return }
        (questions, facts) = found
    }

    /// The next tap takes this answer away.
    public func confirms(_ fact: FactView) -> Bool {
        taps.confirming == Asked(fact)
    }

    public func remove(_ fact: FactView) async {
        guard taps.tap(Asked(fact)) else { return }
        _ = await work.change { try $0.unsetFact(name: fact.name, person: fact.person) }
    }

    public func keep() {
        taps.keep()
    }
}
