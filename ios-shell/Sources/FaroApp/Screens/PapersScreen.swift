import ShellKit
import SwiftUI

/// The papers: what the person calls each, what it is, and which hearing it is about.
struct PapersScreen: View {
    let app: AppModel
    @State private var model: PapersModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PapersModel(app))
    }

    var body: some View {
        Page(app.words[.papers], back: true) {
            ActionButton(app.words[.paperAdd], icon: .add, main: true) { app.router.open(.newPaper) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.papersNone]) { paper in
                PaperCard(app: app, paper: paper)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
