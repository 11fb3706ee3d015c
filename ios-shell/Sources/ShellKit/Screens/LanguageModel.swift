import FaroCore
import Observation

/// The languages, each by its own name.
@MainActor @Observable
public final class LanguageModel {
    public let work: Work
    public private(set) var choices: [LanguageView] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func load() async {
        choices = await work.ask { try $0.languages() } ?? choices
    }

    public func choose(_ tag: String) async {
        guard await work.ask({ try $0.setLanguage(language: tag) }) != nil else { return }
        if app.stage == .open { app.router.back() }
        await app.languageChanged()
    }
}
