import ShellKit
import SwiftUI

/// One note.
struct NoteScreen: View {
    let app: AppModel
    @State private var model: NoteModel

    init(_ app: AppModel, id: String?) {
        self.app = app
        _model = State(initialValue: NoteModel(app, id: id))
    }

    var body: some View {
        Page(app.words[model.isNew ? .noteAdd : .noteText], back: true) {
            if let edited = model.edited { PhraseText(edited, .second, .secondInk) }
            PageField(name: app.words[.noteText], text: $model.text)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true) { await model.save() }
            if let deletion = model.deletion { DeleteButtons(app: app, deletion: deletion) }
        }
        .task { await model.load() }
    }
}
