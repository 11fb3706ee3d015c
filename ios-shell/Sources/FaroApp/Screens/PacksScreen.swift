import ShellKit
import SwiftUI

/// The packs that are kept, each with what must be said of it.
struct PacksScreen: View {
    let app: AppModel
    @State private var model: PacksModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PacksModel(app))
    }

    var body: some View {
        Page(app.words[.packs], back: true) {
            PhraseText(app.words[.packsHint])
            ActionButton(app.words[.packOpen], main: true) { app.router.open(.newPack(nil)) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.packsNone]) { line in
                CardButton {
                    app.router.open(.pack(line.id))
                } content: {
                    PhraseText(line.title, .headline)
                    PhraseText(line.version, .second, .secondInk)
                    PackBanner(line: line)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
