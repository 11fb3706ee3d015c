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
        Page(model.question?.question, back: true) {
            switch model.input {
            case .day?:
                DayInWords(name: app.words[.answerDay], entry: model.day)
                save
            case .yesOrNo?:
                WorkButton(app.words[.yes], model.work, icon: .done) { await model.answer(true) }
                WorkButton(app.words[.no], model.work, icon: .missed) { await model.answer(false) }
            case .text?:
                EntryField(name: app.words[.answerText], text: $model.text, hint: model.question?.hint)
                save
                DayMeant(ways: model.ways, work: model.work) { await model.take($0) }
            case .hearing?: ActionButton(app.words[.hearingAdd], icon: .add) { app.router.open(.newHearing) }
            case nil: EmptyView()
            }
            WorkState(model.work)
            if model.input != .yesOrNo && !model.answered {
                WorkButton(app.words[.answerNone], model.work) { await model.tellNone() }
            }
            if model.answered {
                DeleteButtons(app: app, word: .answerRemove, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }

    private var save: some View {
        WorkButton(app.words[.save], model.work, main: true) { await model.save() }
    }
}
