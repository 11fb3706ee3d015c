import ShellKit
import SwiftUI

/// What a paper is, to be said: its kind, its date, its pages, the hearing.
struct DescribePaperScreen: View {
    let app: AppModel
    @State private var model: DescribePaperModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: DescribePaperModel(app, id: id))
    }

    var body: some View {
        @Bindable var pages = model.pages
        Page(app.words[.paperKind], back: true) {
            EntryField(name: app.words[.paperTitle], text: $model.title)
            ForEach(model.kinds, id: \.kind) { choice in
                ChoiceButton(phrase: choice.text, chosen: model.kind == choice.kind) { model.kind = choice.kind }
            }
            KnownDayField(name: app.words[.paperDated], entry: model.dated)
            EntryField(name: app.words[.paperPages], text: $pages.typed)
            Heading(app.words[.paperOf])
            ChoiceButton(phrase: app.words[.paperOfNone], chosen: model.of == nil) { model.of = nil }
            ForEach(model.hearings, id: \.id) { hearing in
                ChoiceButton(chosen: model.of == hearing.id) {
                    model.of = hearing.id
                } content: {
                    PhraseText(hearing.title)
                    PhraseText(hearing.when, .second, .secondInk)
                }
            }
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.kind != nil) { await model.save() }
        }
        .task { await model.load() }
    }
}
