import ShellKit
import SwiftUI

/// Each language by its own name, in its own script. What rules and guides say can be in another one: that is asked where
/// the app is open.
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
                Offer(choice: choice, chosen: choice.tag == model.reading?.language.tag, model: model) {
                    await model.choose(choice.tag)
                }
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
            if app.stage == .open, let reading = model.reading {
                Heading(app.words[.settingsContent])
                PhraseText(app.words[.settingsContentHint], .second, .secondInk)
                WorkButton(app.words[.settingsContentSame], model.work, main: reading.content == nil) {
                    await model.chooseContent(nil)
                }
                ForEach(model.others, id: \.tag) { choice in
                    Offer(choice: choice, chosen: choice.tag == reading.content?.tag, model: model) {
                        await model.chooseContent(choice.tag)
                    }
                }
            }
        }
        .task { await model.load() }
    }
}

/// A language, and what must be said of it.
private struct Offer: View {
    let choice: LanguageChoice
    let chosen: Bool
    let model: LanguageModel
    let choose: @MainActor () async -> Void

    var body: some View {
        WorkButton(choice.name, model.work, icon: .language, main: chosen, action: choose)
        if let choose = choice.choose { PhraseText(choose, .second, .secondInk) }
        if let preview = choice.preview { PhraseText(preview, .second, .secondInk) }
    }
}
