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
                StepDots(app: app, step: model.passphrase.done, said: [app.words[model.passphrase.title]])
                PassphraseSteps(app, model.passphrase, word: .stepsCreate) { await model.create() }
                if model.work.busy { PhraseText(app.words[.stepsCreating], .body, .secondInk) }
            }
        }
    }

    private var countries: some View {
        Page(app.words[.stepsCountry]) {
            StepDots(
                app: app, step: 1,
                said: [app.words[.stepsCountry], app.words[.stepsCountryHint]] + model.countries.countries.map(\.name))
            PhraseText(app.words[.stepsCountryHint], .body, .secondInk)
            ForEach(model.countries.countries, id: \.id) { country in
                ChoiceButton(phrase: country.name, chosen: model.countries.chosen.contains(country.id)) {
                    model.countries.toggle(country.id)
                }
            }
            ActionButton(app.words[.next], icon: .forward, main: true, ready: model.canChoosePassphrase) {
                model.choosePassphrase()
            }
            WorkState(model.countries.work)
            WayButton(icon: .backup, word: app.words[.backupRestore]) { model.bringBack() }
        }
        .task { await model.countries.load() }
    }
}

extension NewPassphraseModel {
    /// How many of the first steps are done or on the page.
    fileprivate var done: Int {
        switch step {
        case .kind: 2
        case .write, .words: 3
        case .again: 4
        }
    }
}
