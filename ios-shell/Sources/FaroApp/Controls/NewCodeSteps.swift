import ShellKit
import SwiftUI

/// The pages of a new recovery code: it is shown, and its last group is typed from the paper.
struct NewCodeSteps: View {
    let app: AppModel
    let model: NewCodeModel
    let finish: @MainActor () async -> Void

    var body: some View {
        if model.step == .write {
            WriteDown(groups: model.groups, hint: app.words[.recoveryKeep]) { model.onPaper() }
        } else {
            PhraseText(app.words[.recoveryLast])
            KeypadView(keypad: model.keypad, shown: true)
            WorkButton(app.words[.next], model.work, main: true, ready: !model.keypad.isEmpty, action: finish)
        }
        WorkState(model.work)
    }
}
