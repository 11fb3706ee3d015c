import ShellKit
import SwiftUI

/// What is known of a hearing, but its date.
struct EditHearingScreen: View {
    let app: AppModel
    @State private var model: EditHearingModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: EditHearingModel(app, id: id))
    }

    var body: some View {
        @Bindable var minutes = model.minutes
        Page(model.hearing?.title, back: true) {
            EntryField(name: app.words[.hearingPlace], text: $model.place)
            EntryField(name: app.words[.hearingTravel], text: $minutes.typed)
            EntryField(name: app.words[.hearingJudge], text: $model.judge)
            EntryField(name: app.words[.hearingLink], text: $model.link)
            EntryField(name: app.words[.hearingInterpreter], text: $model.interpreter)
            ChoiceButton(phrase: app.words[.hearingEverybody], chosen: model.everybody) { model.everybody.toggle() }
            Heading(app.words[.hearingBring])
            PageField(name: app.words[.hearingBring], text: $model.bring)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.hearing != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}
