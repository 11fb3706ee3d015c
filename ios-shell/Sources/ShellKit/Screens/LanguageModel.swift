import FaroCore
import Observation

/// The languages, each by its own name: of the app, and of what rules and guides say; and the second calendars.
@MainActor @Observable
public final class LanguageModel {
    public let work: Work
    public private(set) var choices: [LanguageView] = []
    /// What is read now; none before somebody chose.
    public private(set) var reading: ReadingView?
    /// In which each day is said once more; none before a language was chosen.
    public private(set) var calendars: [CalendarChoice] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// The languages that rules and guides can be read in besides that of the app.
    public var others: [LanguageView] { choices.filter { $0.tag != reading?.language.tag } }

    public func load() async {
        let found = await work.ask { faro in
            (try faro.languages(), try faro.languageChosen() ? try faro.reading() : nil)
        }
        guard let found else { return }
        (choices, reading) = found
        // The first time there is one thing to choose: the calendar of the language is taken.
        if app.stage == .open { calendars = await work.again { try $0.calendarChoices() } ?? calendars }
    }

    public func choose(_ calendar: CalendarChoice) async {
        let name = calendar.name
        _ = await work.change { try $0.setCalendar(name: name) }
        calendars = await work.again { try $0.calendarChoices() } ?? calendars
    }

    public func choose(_ tag: String) async {
        guard await work.ask({ try $0.setLanguage(language: tag) }) != nil else { return }
        await chosen()
    }

    /// None follows the language of the app.
    public func chooseContent(_ tag: String?) async {
        guard await work.ask({ try $0.setContentLanguage(language: tag) }) != nil else { return }
        await chosen()
    }

    private func chosen() async {
        if app.stage == .open { app.router.back() }
        await app.languageChanged()
    }
}
