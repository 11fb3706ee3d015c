import ShellKit
import SwiftUI

/// A hearing from a paper.
struct NewHearingScreen: View {
    let app: AppModel
    @State private var model: NewHearingModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: NewHearingModel(app))
    }

    var body: some View {
        Page(app.words[.hearingAdd], back: true) {
            Heading(app.words[.hearingCountry])
            ForEach(model.countries, id: \.id) { country in
                ChoiceButton(phrase: country.name, chosen: model.country == country.id) { model.country = country.id }
            }
            Heading(app.words[.hearingKind])
            ForEach(NewHearingModel.kinds, id: \.0) { kind, word in
                ChoiceButton(phrase: app.words[word], chosen: model.kind == kind) { model.kind = kind }
            }
            WhenFields(app: app, entry: model.when)
            Heading(app.words[.hearingClock])
            ForEach(model.clocks, id: \.zone) { clock in
                ChoiceButton(phrase: clock.text, chosen: model.zone == clock.zone) { model.zone = clock.zone }
            }
            EntryField(name: app.words[.hearingPlace], text: $model.place)
            ChoiceButton(phrase: app.words[.hearingEverybody], chosen: model.everybody) { model.everybody.toggle() }
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.zone != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}
