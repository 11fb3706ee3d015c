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
                ActionButton(app.words[.save], main: true) { Task { await model.keep() } }
                    .disabled(model.work.busy)
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
        ActionButton(app.words[word]) { Task { await model.choose(wish) } }
            .disabled(model.work.busy)
    }
}
