import ShellKit
import SwiftUI

/// A paper that is being kept: chosen, sealed, and given a title.
struct NewPaperScreen: View {
    let app: AppModel
    @State private var model: NewPaperModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: NewPaperModel(app))
    }

    var body: some View {
        Page(app.words[.paperAdd], back: true) {
            WorkState(model.work)
            if model.isSealed {
                EntryField(name: app.words[.paperTitle], text: $model.title)
                WorkButton(app.words[.save], model.work, main: true) { await model.keep() }
                ActionButton(app.words[.cancel]) { app.router.back() }
            } else {
                PhraseText(app.words[.paperAddHint])
                choice(.paperPhoto, .photo)
                choice(.fileChoose, .file)
            }
        }
        .task { model.enter() }
        .onDisappear { Task { await model.leave() } }
    }

    private func choice(_ word: Word, _ wish: FileWish) -> some View {
        WorkButton(app.words[word], model.work) { await model.choose(wish) }
    }
}
