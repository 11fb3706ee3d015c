import ShellKit
import SwiftUI

/// The countries whose law counts for the case: one is added with a tap, and removed with two.
struct CountriesScreen: View {
    let app: AppModel
    @State private var model: CaseCountriesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: CaseCountriesModel(app))
    }

    var body: some View {
        Page(app.words[.countries], back: true) {
            PhraseText(app.words[.countriesHint])
            WorkState(model.work)
            ForEach(model.countries.filter(\.chosen), id: \.id) { country in
                Card {
                    PhraseText(country.name, .headline)
                    ConfirmButtons(
                        app: app, word: app.words[.countryRemove], hints: [app.words[.countryRemoveHint]],
                        work: model.work,
                        confirming: model.taps.confirming == country.id, about: country.name
                    ) {
                        await model.remove(country.id)
                    } keep: {
                        model.taps.keep()
                    }
                }
            }
            Heading(app.words[.countryAdd])
            ForEach(model.countries.filter { !$0.chosen }, id: \.id) { country in
                WorkButton(country.name, model.work) { await model.add(country.id) }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
