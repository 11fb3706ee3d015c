import ShellKit
import SwiftUI

/// The articles, and a search in them.
struct GuidesScreen: View {
    let app: AppModel
    @State private var model: GuidesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: GuidesModel(app))
    }

    var body: some View {
        Page(app.words[.guides]) {
            EntryField(name: app.words[.guidesSearch], text: $model.query)
            ActionButton(app.words[.packs]) { app.router.open(.packs) }
            WorkState(model.work)
            Listing(model.lines, id: \.id, none: app.words[.guidesNone]) { line in
                ActionButton(line.title) { app.router.open(.article(line.id)) }
            }
        }
        .task(id: app.changes) { await model.load() }
        .onChange(of: model.query) { _, _ in Task { await model.load() } }
    }
}
