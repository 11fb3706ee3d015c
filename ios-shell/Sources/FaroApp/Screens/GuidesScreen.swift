import ShellKit
import SwiftUI

/// The articles, and the ways to a search, to who helps, and to words for the judge.
struct GuidesScreen: View {
    let app: AppModel
    @State private var model: GuidesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: GuidesModel(app))
    }

    var body: some View {
        Page(app.words[.guides]) {
            ActionButton(app.words[.search], icon: .search, main: true) { app.router.open(.search) }
            WayButton(icon: .contact, word: app.words[.directory]) { app.router.open(.directory) }
            WayButton(icon: .speak, word: app.words[.phrases]) { app.router.open(.phrases(item: nil)) }
            WayButton(icon: .pack, word: app.words[.packs]) { app.router.open(.packs) }
            WorkState(model.work)
            ForEach(model.value ?? [], id: \.id) { line in
                WayButton(icon: .guide, word: line.title) { app.router.open(.article(line.id)) }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
