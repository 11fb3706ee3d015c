import ShellKit
import SwiftUI

/// A date that somebody told: who, and which.
struct NewSourceScreen: View {
    let app: AppModel
    @State private var model: NewSourceModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: NewSourceModel(app, id: id))
    }

    var body: some View {
        Page(app.words[.hearingSourceAdd], back: true) {
            Heading(app.words[.hearingSourceWho])
            ForEach(model.kinds, id: \.kind) { choice in
                ChoiceButton(phrase: choice.text, chosen: model.kind == choice.kind) { model.kind = choice.kind }
            }
            WhenFields(app: app, entry: model.when)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.kind != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}
