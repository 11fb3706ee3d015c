import ShellKit
import SwiftUI

/// Whether the phone may remind, with the reason: the system asks only once.
struct RemindScreen: View {
    let app: AppModel
    @State private var model: StepsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: StepsModel(app))
    }

    var body: some View {
        Page(app.words[PhoneWord.stepsRemind], leave: nil) {
            StepDots(
                app: app, step: 7, said: [app.words[PhoneWord.stepsRemind], app.words[PhoneWord.stepsRemindHint]])
            IconWord(icon: .bell, word: app.words[PhoneWord.stepsRemindHint], token: .ink)
            ActionButton(app.words[.settingsRemindersAllow], icon: .bell, main: true) {
                Task { await model.allowReminders() }
            }
            ActionButton(app.words[PhoneWord.stepsLater], icon: .forward) { model.next() }
        }
    }
}
