import FaroCore
import Observation

/// The first steps in a vault that was just made: what if it is lost, the first questions, and whether the phone may
/// remind. Each can be passed over.
@MainActor @Observable
public final class StepsModel {
    public let work: Work
    /// Those that are still open, the first ones of the core.
    public private(set) var questions: [QuestionView]?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func load() async {
        guard let found = await work.ask({ try $0.firstQuestions(passed: $0.facts().map(\.name)) }) else { return }
        questions = found
    }

    /// On to a code on paper; the way back from it leads on.
    public func makeCode() {
        app.router.replace(.firstQuestions)
        app.router.open(.recoveryCode)
    }

    /// What was asked is done, or left for later.
    public func next() {
        switch app.router.path.last {
        case .lost: app.router.replace(.firstQuestions)
        case .firstQuestions where app.reminders.permission == .notAsked: app.router.replace(.remind)
        default: app.router.reset()
        }
    }

    /// The system asks once, and was told why before.
    public func allowReminders() async {
        await app.allowReminders()
        next()
    }
}
