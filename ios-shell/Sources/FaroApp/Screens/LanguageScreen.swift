import ShellKit
import SwiftUI

/// Each language by its own name, in its own script.
struct LanguageScreen: View {
    let app: AppModel
    @State private var model: LanguageModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: LanguageModel(app))
    }

    var body: some View {
        Page(app.words[.chooseLanguage], back: app.stage == .open) {
            ForEach(model.choices, id: \.tag) { choice in
                WorkButton(choice.name, model.work) { await model.choose(choice.tag) }
            }
            if !model.calendars.isEmpty {
                Heading(app.words[.secondCalendar])
                PhraseText(app.words[.secondCalendarHint])
                ForEach(model.calendars, id: \.name) { calendar in
                    ChoiceButton(phrase: calendar.text, chosen: calendar.chosen) {
                        Task { await model.choose(calendar) }
                    }
                }
            }
            WorkState(model.work)
        }
        .task { await model.load() }
    }
}
