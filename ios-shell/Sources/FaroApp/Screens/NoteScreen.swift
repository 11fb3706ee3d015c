import ShellKit
import SwiftUI

/// One note. Deleting takes two taps.
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
            ActionButton(app.words[.save], main: true) { Task { await model.save() } }
                .disabled(model.work.busy)
            if model.confirming { Warning(app.words[.deleteSure]) }
            if !model.isNew { ActionButton(app.words[.delete]) { Task { await model.delete() } } }
            if model.confirming { ActionButton(app.words[.cancel]) { model.keep() } }
        }
        .task { await model.load() }
    }
}
