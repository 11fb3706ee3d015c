import ShellKit
import SwiftUI

/// A rule and what it says about somebody: its days, what to do, and every step of how they were found.
struct RuleScreen: View {
    let app: AppModel
    @State private var model: RuleModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: RuleModel(app, id: id))
    }

    var body: some View {
        Page(model.rule?.title, back: true) {
            WorkState(model.work)
            if let rule = model.rule {
                Card(rule.tone.ground) {
                    ForEach(rule.days.indices, id: \.self) {
                        NamedDayView(day: rule.days[$0], large: true, tone: rule.tone)
                    }
                    // How far it can be relied on stands beside the day.
                    PhraseText(rule.confidence, .second, .secondInk)
                    PhraseText(rule.check, .second, .secondInk)
                }
                if let thing = model.thing { CameOfIt(app: app, thing: thing, undoing: model.undoing) }
                Notes(notes: rule.notes, large: true)
                Doubts(app: app, doubts: rule.doubts, confirming: model.confirming)
                QuestionList(app: app, heading: .dueMissing, questions: rule.missing)
                section(.dueTodo, rule.todo)
                section(.dueRule, rule.plain)
                if let missed = rule.missed { section(.dueMissed, missed) }
                steps(rule.steps.map(\.text))
                list(.dueOther, rule.others.map(\.text))
                // No question stands on a page twice.
                QuestionList(
                    app: app, heading: .dueQuestions, questions: rule.questions.filter { !rule.missing.contains($0) })
                source(rule.citation, rule.source)
                section(.dueChecked, rule.status)
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
