import ShellKit
import SwiftUI

/// Another passphrase for the open vault; and before it a new code, where somebody saw a secret and there was one.
struct ChangePassphraseScreen: View {
    let app: AppModel
    @State private var model: ChangePassphraseModel

    init(_ app: AppModel, because reason: ChangePassphraseModel.Reason) {
        self.app = app
        _model = State(initialValue: ChangePassphraseModel(app, because: reason))
    }

    var body: some View {
        Page(app.words[title], leave: model.back) {
            if model.done {
                done
            } else if !model.isThere {
                PresenceView(app: app, presence: model.presence)
            } else if model.code.step == .write || model.code.step == .last {
                NewCodeSteps(app: app, model: model.code) { await model.confirm() }
            } else {
                if model.reason == .seen, model.passphrase.step == .kind { PhraseText(app.words[.rotateHint]) }
                PassphraseSteps(app, model.passphrase, word: name) { await model.change() }
            }
        }
        .onDisappear { Task { await model.leave() } }
    }

    @ViewBuilder private var done: some View {
        PhraseText(app.words[model.reason == .seen ? .rotateDone : .settingsPassphraseChanged])
        ForEach(model.lost.indices, id: \.self) { PhraseText(model.lost[$0]) }
        ActionButton(app.words[.close], main: true) { model.close() }
    }

    private var name: Word { model.reason == .seen ? .rotateTitle : .settingsPassphrase }

    private var title: Word { model.done || model.passphrase.step == .kind ? name : model.passphrase.title }
}
