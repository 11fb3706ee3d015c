import ShellKit
import SwiftUI

/// The notes, and a search in them.
struct NotesScreen: View {
    let app: AppModel
    @State private var model: NotesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: NotesModel(app))
    }

    var body: some View {
        Page(app.words[.notes], back: true) {
            ActionButton(app.words[.noteAdd], icon: .add, main: true) { app.router.open(.newNote) }
            EntryField(name: app.words[.notesSearch], text: $model.query)
            WorkState(model.work)
            Listing(model.lines, id: \.id, none: app.words[.notesNone]) { line in
                CardButton {
                    app.router.open(.note(line.id))
                } content: {
                    OwnText(line.title)
                    PhraseText(line.edited.text, .second, .secondInk)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
        .onChange(of: model.query) { _, _ in Task { await model.load() } }
    }
}
