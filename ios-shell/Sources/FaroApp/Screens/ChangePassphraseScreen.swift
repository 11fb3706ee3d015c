import ShellKit
import SwiftUI

/// Another passphrase for the open vault.
struct ChangePassphraseScreen: View {
    let app: AppModel
    @State private var model: ChangePassphraseModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ChangePassphraseModel(app))
    }

    var body: some View {
        Page(app.words[model.done ? .settingsPassphrase : model.passphrase.title], leave: model.back) {
            if model.done {
                PhraseText(app.words[.settingsPassphraseChanged])
                ActionButton(app.words[.close], main: true) { app.router.back() }
            } else {
                PassphraseSteps(app, model.passphrase, word: .settingsPassphrase) { await model.change() }
            }
        }
    }
}
