import ShellKit
import SwiftUI

/// The whole log as one text, to be shown: every app reads the clipboard.
struct ProofSheetScreen: View {
    let app: AppModel
    @State private var model: ProofSheetModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ProofSheetModel(app))
    }

    var body: some View {
        Page(app.words[.proofLog], back: true) {
            WorkState(model.work)
            if let sheet = model.sheet {
                ActionButton(app.words[.codeGive]) { app.router.open(.checkCode) }
                PhraseText(sheet)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
