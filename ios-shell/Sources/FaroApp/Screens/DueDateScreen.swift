import ShellKit
import SwiftUI

/// One due date: its days, what to do, and every step of how it was found.
struct DueDateScreen: View {
    let app: AppModel
    @State private var model: DueDateModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: DueDateModel(app, id: id))
    }

    var body: some View {
        Page(model.title, back: true) {
            WorkState(model.work)
            if let warning = model.warning { Warning(warning) }
            ForEach(model.days.indices, id: \.self) { NamedDayView(day: model.days[$0], large: true) }
            if let note = model.note { PhraseText(note) }
            if let rule = model.rule {
                section(.dueTodo, rule.todo)
                section(.dueRule, rule.plain)
                section(.dueMissed, rule.missed)
                list(.dueTimes, rule.next.map(\.day.text))
                steps(rule.steps.map(\.text))
                list(.dueOther, rule.alternatives.map(\.text))
                QuestionList(app: app, heading: .dueQuestions, questions: rule.questions.map(Asked.init))
                source(rule.citation, rule.source)
                section(.dueChecked, rule.confidence)
                PhraseText(rule.status, .second, .secondInk)
                PhraseText(rule.check, .second, .secondInk)
            }
        }
        .task(id: app.changes) { await model.load() }
    }

    private func section(_ word: Word, _ phrase: Phrase) -> some View {
        Card {
            Heading(app.words[word])
            PhraseText(phrase)
        }
    }

    @ViewBuilder private func list(_ word: Word, _ phrases: [Phrase]) -> some View {
        if !phrases.isEmpty {
            Card {
                Heading(app.words[word])
                ForEach(phrases.indices, id: \.self) { PhraseText(phrases[$0]) }
            }
        }
    }

    private func steps(_ steps: [Phrase]) -> some View {
        Card {
            Heading(app.words[.dueSteps])
            ForEach(steps.indices, id: \.self) { place in
                HStack(alignment: .top, spacing: 8) {
                    OwnText(String(place + 1), .body, .accent)
                    PhraseText(steps[place])
                }
                .accessibilityElement(children: .combine)
            }
        }
    }

    private func source(_ citation: [String], _ address: String?) -> some View {
        Card {
            Heading(app.words[.dueSource])
            ForEach(citation, id: \.self) { OwnText($0) }
            if let address { OwnText(address, .second, .secondInk) }
        }
    }
}
