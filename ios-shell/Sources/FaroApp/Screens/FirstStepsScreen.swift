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
        if let restore = model.restore {
            RestoreScreen(app, restore) { model.back() }
        } else if model.step == .countries {
            countries
        } else {
            Page(app.words[model.passphrase.title], leave: model.back) {
                PassphraseSteps(app, model.passphrase, word: .stepsCreate) { await model.create() }
                if model.work.busy { PhraseText(app.words[.stepsCreating], .body, .secondInk) }
            }
        }
    }

    private var countries: some View {
        Page(app.words[.stepsCountry]) {
            PhraseText(app.words[.stepsCountryHint], .body, .secondInk)
            ForEach(model.countries.countries, id: \.id) { country in
                ChoiceButton(phrase: country.name, chosen: model.countries.chosen.contains(country.id)) {
                    model.countries.toggle(country.id)
                }
            }
            ActionButton(app.words[.next], main: true) { model.choosePassphrase() }
                .disabled(!model.canChoosePassphrase)
            WorkState(model.countries.work)
            ActionButton(app.words[.backupRestore]) { model.bringBack() }
        }
        .task { await model.countries.load() }
    }
}
