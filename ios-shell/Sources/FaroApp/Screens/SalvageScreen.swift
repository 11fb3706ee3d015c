import ShellKit
import SwiftUI

/// What can still be read of a damaged vault, from within it.
struct SalvageScreen: View {
    let app: AppModel
    @State private var model: SalvageModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: SalvageModel(app))
    }

    var body: some View {
        Page(app.words[.salvageTitle], back: true) { SalvageSteps(app: app, model: model) }
    }
}

/// The passphrase, then what was saved.
struct SalvageSteps: View {
    let app: AppModel
    let model: SalvageModel

    var body: some View {
        if let saved = model.saved {
            PhraseText(app.words[.salvageDone], .headline)
            ForEach(saved.summary.indices, id: \.self) { PhraseText(saved.summary[$0]) }
            ActionButton(app.words[.next], main: true) { Task { await model.enter() } }
        } else {
            PhraseText(app.words[.salvageHint])
            WorkState(model.work)
            SecretEntryView(app: app, secret: model.secret, word: app.words[.salvageTitle], busy: model.work.busy) {
                Task { await model.salvage() }
            }
        }
    }
}
