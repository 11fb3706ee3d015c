import ShellKit
import SwiftUI

/// Everything sealed anew under another passphrase; the new code, where there was one.
struct RotateScreen: View {
    let app: AppModel
    @State private var model: RotateModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: RotateModel(app))
    }

    var body: some View {
        Page(app.words[title], leave: model.back) {
            if !model.done {
                if model.passphrase.step == .kind { PhraseText(app.words[.rotateHint]) }
                PassphraseSteps(app, model.passphrase, word: .rotateTitle) { await model.rotate() }
            } else {
                PhraseText(app.words[.rotateDone])
                if model.groups.isEmpty {
                    ActionButton(app.words[.close], main: true) { app.router.back() }
                } else {
                    Heading(app.words[.recoveryTitle])
                    WriteDown(groups: model.groups, hint: app.words[.recoveryKeep]) { model.written() }
                }
            }
        }
        .onDisappear { Task { await model.leave() } }
    }

    private var title: Word {
        model.done || model.passphrase.step == .kind ? .rotateTitle : model.passphrase.title
    }
}
