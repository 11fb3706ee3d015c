import ShellKit
import SwiftUI

/// What came of it: the day, the reasons, what the app said, a reference, a note. Nothing in it must be filled in, unless
/// the core says so.
struct MarkScreen: View {
    let app: AppModel
    @State private var model: MarkModel

    init(_ app: AppModel, _ thing: Markable, _ result: ProofResult) {
        self.app = app
        _model = State(initialValue: MarkModel(app, thing, result))
    }

    var body: some View {
        Page(model.thing.title, back: true) {
            Heading(app.words[model.heading])
            ForEach(model.thing.days.indices, id: \.self) { NamedDayView(day: model.thing.days[$0]) }
            if model.asksWhy {
                Heading(app.words[.dutyWhy])
                ForEach(model.reasons, id: \.reason) { choice in
                    ChoiceButton(phrase: choice.text, chosen: model.reason == choice.reason) {
                        model.reason = choice.reason
                    }
                }
                EntryField(name: app.words[.dutyError], text: $model.error)
            }
            ChoiceButton(phrase: app.words[.markDay], chosen: model.onDay) { model.onDay.toggle() }
            if model.onDay { DayInWords(name: app.words[.answerDay], entry: model.day) }
            EntryField(name: app.words[.dutySpokeTo], text: $model.spokeTo)
            EntryField(name: app.words[.dutyReference], text: $model.reference)
            EntryField(name: app.words[.noteText], text: $model.note)
            if !model.papers.isEmpty { Heading(app.words[.papers]) }
            ForEach(model.papers, id: \.id) { paper in
                ChoiceButton(chosen: model.shown.contains(paper.id)) {
                    model.toggle(paper)
                } content: {
                    OwnText(paper.title)
                    PhraseText(paper.kindText, .second, .secondInk)
                }
            }
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true) { await model.save() }
        }
        .task { await model.load() }
    }
}
