import ShellKit
import SwiftUI

/// The end of everything that is written here, on a second page.
struct EraseScreen: View {
    let app: AppModel
    @State private var model: EraseModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: EraseModel(app))
    }

    var body: some View {
        Page(app.words[.eraseTitle], back: true) {
            if model.presence.asks {
                Warning(app.words[.deleteSure])
                PresenceView(app: app, presence: model.presence)
                ActionButton(app.words[.cancel], main: true) { model.keep() }
            } else if model.sure {
                Warning(app.words[.eraseHint])
                WorkState(model.work)
                ActionButton(app.words[.cancel], main: true) { model.keep() }
                DangerButton(app.words[.eraseConfirm]) { model.erase() }
            } else {
                Warning(app.words[.eraseHint])
                PhraseText(app.words[.eraseLimits])
                ActionButton(app.words[.backupMake], icon: .backup, main: true) { app.router.open(.backUp) }
                DangerButton(app.words[PhoneWord.eraseAsk]) { model.next() }
            }
        }
        .onDisappear { model.keep() }
    }
}
