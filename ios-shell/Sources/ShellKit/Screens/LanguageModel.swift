import FaroCore
import Observation

/// The languages, each by its own name, and the second calendars.
@MainActor @Observable
public final class LanguageModel {
    public let work: Work
    public private(set) var choices: [LanguageView] = []
    /// In which each day is said once more; none before a language was chosen.
    public private(set) var calendars: [CalendarChoice] = []
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func load() async {
        choices = await work.ask { try $0.languages() } ?? choices
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
        if app.stage == .open { app.router.back() }
        await app.languageChanged()
    }
}
