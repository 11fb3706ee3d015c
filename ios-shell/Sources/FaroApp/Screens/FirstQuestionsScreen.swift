import ShellKit
import SwiftUI

/// The first questions of the core; each may wait.
struct FirstQuestionsScreen: View {
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
