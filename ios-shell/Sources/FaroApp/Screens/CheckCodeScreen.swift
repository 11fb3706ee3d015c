import ShellKit
import SwiftUI

/// The check code, to be handed over today.
struct CheckCodeScreen: View {
    let app: AppModel
    @State private var model: CheckCodeModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: CheckCodeModel(app))
    }

    var body: some View {
        Page(app.words[.codeGive], back: true) {
            WorkState(model.work)
            if let code = model.value {
                PhraseText(code.why)
                Card { PhraseText(code.line) }
                ShareButton(word: app.words[.codeSend], shared: code.line)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
