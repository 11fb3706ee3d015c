import ShellKit
import SwiftUI

/// What the core would like to know, and what it was told.
struct QuestionsScreen: View {
    let app: AppModel
    @State private var model: QuestionsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: QuestionsModel(app))
    }

    var body: some View {
        Page(app.words[.questions], back: true) {
            WorkState(model.work)
            if let questions = model.questions {
                if questions.isEmpty { PhraseText(app.words[.questionsNone]) }
                QuestionList(app: app, heading: nil, questions: questions)
            }
            if let facts = model.facts {
                Heading(app.words[.answers])
                if facts.isEmpty { PhraseText(app.words[.answersNone]) }
                ForEach(facts, id: \.self) { fact in
                    Card {
                        PhraseText(fact.question, .second, .secondInk)
                        ForEach(fact.lines.indices, id: \.self) { PhraseText(fact.lines[$0]) }
                        ActionButton(app.words[.edit], icon: .edit) { app.router.open(.answer(Asked(fact))) }
                        ConfirmButtons(
                            app: app, word: app.words[.answerRemove], hints: [app.words[.deleteSure]], work: model.work,
                            confirming: model.confirms(fact), about: fact.question
                        ) {
                            await model.remove(fact)
                        } keep: {
                            model.keep()
                        }
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// Questions, each of which leads to its input.
struct QuestionList: View {
    let app: AppModel
    let heading: Word?
    let questions: [QuestionView]

    var body: some View {
        if !questions.isEmpty {
            if let heading { Heading(app.words[heading]) }
            ForEach(questions, id: \.self) { question in
                QuestionButton(app: app, question: question)
            }
        }
    }
}

/// One question, which leads to its input.
struct QuestionButton: View {
    let app: AppModel
    let question: QuestionView

    var body: some View {
        WayButton(icon: .question, word: question.question) { app.router.open(.answer(Asked(question))) }
    }
}
