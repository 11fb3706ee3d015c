import ShellKit
import SwiftUI

/// A card that is being kept: a photo of its code, or its line.
struct NewCardScreen: View {
    let app: AppModel
    @State private var model: NewCardModel

    init(_ app: AppModel, line: String) {
        self.app = app
        _model = State(initialValue: NewCardModel(app, line: line))
    }

    var body: some View {
        Page(app.words[.cardAdd], back: true) {
            PhraseText(app.words[.cardAddHint])
            WorkState(model.work)
            WorkButton(app.words[.paperPhoto], model.work) { await model.choosePhoto() }
            if model.noCode { Warning(app.words[.cardNoCode]) }
            EntryField(name: app.words[.cardLine], text: $model.line)
            EntryField(name: app.words[.cardName], text: $model.name)
            WorkButton(app.words[.save], model.work, main: true, ready: !model.line.isEmpty) { await model.save() }
        }
    }
}
