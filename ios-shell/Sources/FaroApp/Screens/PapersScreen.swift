import ShellKit
import SwiftUI

/// The papers: what the person calls each, how large it is, and since when it is there.
struct PapersScreen: View {
    let app: AppModel
    @State private var model: PapersModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PapersModel(app))
    }

    var body: some View {
        Page(app.words[.papers], back: true) {
            ActionButton(app.words[.paperAdd], main: true) { app.router.open(.newPaper) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.papersNone]) { paper in
                CardButton {
                    app.router.open(.paper(paper.id))
                } content: {
                    OwnText(paper.title)
                    PhraseText(paper.size, .second, .secondInk)
                    PhraseText(paper.added.text, .second, .secondInk)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
