import ShellKit
import SwiftUI

/// What if the passphrase is lost: a code on paper, now or later.
struct LostScreen: View {
    let app: AppModel
    @State private var model: StepsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: StepsModel(app))
    }

    var body: some View {
        Page(app.words[PhoneWord.stepsLost], leave: nil) {
            StepDots(
                app: app, step: 5, said: [app.words[PhoneWord.stepsLost], app.words[PhoneWord.stepsLostHint]])
            PhraseText(app.words[PhoneWord.stepsLostHint])
            ActionButton(app.words[.recoveryMake], icon: .paper, main: true) { model.makeCode() }
            ActionButton(app.words[PhoneWord.stepsLater], icon: .forward) { model.next() }
        }
    }
}
