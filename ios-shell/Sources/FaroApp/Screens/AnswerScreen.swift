import ShellKit
import SwiftUI

/// One question, with the input that fits it.
struct AnswerScreen: View {
    let app: AppModel
    @State private var model: AnswerModel

    init(_ app: AppModel, _ asked: Asked) {
        self.app = app
        _model = State(initialValue: AnswerModel(app, asked))
    }

    var body: some View {
        Page(model.asked.question, back: true) {
            switch model.input {
            case .day:
                DayField(name: app.words[.answerDay], day: $model.day)
                if let inWords = model.inWords { PhraseText(inWords, .headline) }
                save
            case .yesOrNo:
                ActionButton(app.words[.yes]) { Task { await model.answer(true) } }
                ActionButton(app.words[.no]) { Task { await model.answer(false) } }
            case .text:
                EntryField(name: app.words[.answerText], text: $model.text, hint: model.asked.hint)
                save
            }
            WorkState(model.work)
            if model.answered {
                TextButton(app.words[.answerRemove]) { Task { await model.remove() } }
            }
        }
        .task(id: model.day) { if model.input == .day { await model.sayDay() } }
    }

    private var save: some View {
        ActionButton(app.words[.save], main: true) { Task { await model.save() } }
            .disabled(model.work.busy)
    }
}
