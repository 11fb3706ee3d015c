import ShellKit
import SwiftUI

/// What if the passphrase is lost: a code on paper, now or later.
struct StepsLostScreen: View {
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

/// The first questions of the core; each may wait.
struct StepsQuestionsScreen: View {
    let app: AppModel
    @State private var model: StepsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: StepsModel(app))
    }

    var body: some View {
        Page(app.words[.questions], leave: nil) {
            StepDots(app: app, step: 6, said: (model.questions ?? []).map(\.question))
            WorkState(model.work)
            ForEach(model.questions ?? [], id: \.self) { QuestionButton(app: app, question: $0) }
            if let questions = model.questions {
                if questions.isEmpty {
                    ActionButton(app.words[.next], icon: .forward, main: true) { model.next() }
                } else {
                    ActionButton(app.words[PhoneWord.stepsLater], icon: .forward) { model.next() }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// Whether the phone may remind, with the reason: the system asks only once.
struct StepsRemindScreen: View {
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
