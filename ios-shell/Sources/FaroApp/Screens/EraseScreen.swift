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
            if model.sure {
                Warning(app.words[model.taps.confirming ? .deleteSure : .eraseHint])
                WorkState(model.work)
                WorkButton(app.words[.eraseConfirm], model.work) { await model.erase() }
                ActionButton(app.words[.cancel], main: true) { model.keep() }
            } else {
                PhraseText(app.words[.eraseHint])
                PhraseText(app.words[.eraseLimits])
                ActionButton(app.words[.backupMake], main: true) { app.router.open(.backUp) }
                ActionButton(app.words[.next]) { model.next() }
            }
        }
    }
}
