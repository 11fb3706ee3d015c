import ShellKit
import SwiftUI

/// The way into the vault. The guides need none.
struct UnlockScreen: View {
    let app: AppModel
    @State private var model: UnlockModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: UnlockModel(app))
    }

    var body: some View {
        Page(app.words[.openTitle]) {
            if model.work.busy { PhraseText(app.words[.opening], .body, .secondInk) }
            WorkState(model.work)
            if model.device {
                ActionButton(app.words[.openWithDevice]) { Task { await model.unlockWithDevice() } }
                    .disabled(model.work.busy)
            }
            if model.letters {
                SecretField(name: app.words[.passphrase], text: $model.typed, shown: model.shown)
            } else {
                PhraseText(app.words[.passphrase], .second, .secondInk)
                KeypadView(keypad: model.keypad, shown: model.shown)
            }
            ActionButton(app.words[.openVault], main: true) { Task { await model.unlock() } }
                .disabled(model.work.busy || model.isEmpty)
            TextButton(app.words[model.shown ? .hideTyped : .showTyped]) { model.shown.toggle() }
            TextButton(app.words[model.letters ? .useDigits : .useLetters]) { model.switchInput() }
        }
        .task { await model.load() }
    }
}
