import ShellKit
import SwiftUI

/// From a phone without a vault to one with a vault whose passphrase was tried once.
struct FirstStepsScreen: View {
    let app: AppModel
    @State private var model: FirstStepsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: FirstStepsModel(app))
    }

    var body: some View {
        Page(title) {
            if model.step != .countries { TextButton(app.words[.back]) { model.back() } }
            step
            if model.work.busy {
                PhraseText(app.words[.stepsCreating], .body, .secondInk)
            }
            WorkState(model.work)
        }
        .task { await model.countries.load() }
    }

    private var title: Phrase {
        switch model.step {
        case .countries: app.words[.stepsCountry]
        case .kind, .words: app.words[.stepsPassphrase]
        case .write: app.words[.stepsWrite]
        case .again: app.words[.stepsAgain]
        }
    }

    @ViewBuilder private var step: some View {
        switch model.step {
        case .countries: CountriesStep(app: app, model: model)
        case .kind: KindStep(app: app, model: model)
        case .write: WriteStep(app: app, model: model)
        case .again: AgainStep(app: app, model: model)
        case .words: WordsStep(app: app, model: model)
        }
    }
}

private struct CountriesStep: View {
    let app: AppModel
    let model: FirstStepsModel

    var body: some View {
        PhraseText(app.words[.stepsCountryHint], .body, .secondInk)
        ForEach(model.countries.countries, id: \.id) { country in
            ChoiceButton(phrase: country.name, chosen: model.countries.chosen.contains(country.id)) {
                model.countries.toggle(country.id)
            }
        }
        ActionButton(app.words[.next], main: true) { model.choosePassphrase() }
            .disabled(!model.canChoosePassphrase)
        WorkState(model.countries.work)
    }
}

private struct KindStep: View {
    let app: AppModel
    let model: FirstStepsModel

    var body: some View {
        PhraseText(app.words[.stepsPassphraseHint], .body, .secondInk)
        CardButton {
            Task { await model.chooseNumber() }
        } content: {
            PhraseText(app.words[.stepsNumber], .headline, .accent)
            PhraseText(app.words[.stepsNumberHint], .second, .secondInk)
        }
        CardButton {
            model.chooseWords()
        } content: {
            PhraseText(app.words[.stepsWords], .headline, .accent)
            PhraseText(app.words[.stepsWordsHint], .second, .secondInk)
        }
    }
}

private struct WriteStep: View {
    let app: AppModel
    let model: FirstStepsModel

    var body: some View {
        Card { DigitRow(groups: model.groups) }
        PhraseText(app.words[.stepsWriteHint])
        ActionButton(app.words[.stepsWritten], main: true) { model.written() }
    }
}

private struct AgainStep: View {
    let app: AppModel
    let model: FirstStepsModel

    var body: some View {
        PhraseText(app.words[.stepsAgainHint], .body, .secondInk)
        KeypadView(keypad: model.keypad, shown: true)
        ActionButton(app.words[.stepsCreate], main: true) { Task { await model.create() } }
            .disabled(model.work.busy || model.keypad.isEmpty)
    }
}

private struct WordsStep: View {
    let app: AppModel
    @Bindable var model: FirstStepsModel
    @State private var shown = false

    var body: some View {
        PhraseText(app.words[.stepsWordsHint], .body, .secondInk)
        SecretField(name: app.words[.passphrase], text: $model.first, shown: shown)
        SecretField(name: app.words[.stepsAgain], text: $model.second, shown: shown)
        TextButton(app.words[shown ? .hideTyped : .showTyped]) { shown.toggle() }
        ActionButton(app.words[.stepsCreate], main: true) { Task { await model.create() } }
            .disabled(model.work.busy || model.second.isEmpty)
    }
}
