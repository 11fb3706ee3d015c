import ShellKit
import SwiftUI

/// What came of it: the reasons, what the app said, a reference, a note. Nothing in it must be filled in, unless the core
/// says so.
struct MarkScreen: View {
    let app: AppModel
    @State private var model: MarkModel

    init(_ app: AppModel, _ marked: Marked) {
        self.app = app
        _model = State(initialValue: MarkModel(app, marked))
    }

    var body: some View {
        Page(model.marked.title, back: true) {
            Heading(app.words[model.asksWhy ? .dutyCouldNot : .dutyDone])
            if let when = model.marked.when { NamedDayView(day: when) }
            if let refusal = model.marked.refusal { Warning(refusal) }
            if model.asksWhy {
                Heading(app.words[.dutyWhy])
                ForEach(model.reasons, id: \.reason) { choice in
                    ChoiceButton(phrase: choice.text, chosen: model.reason == choice.reason) {
                        model.reason = choice.reason
                    }
                }
                EntryField(name: app.words[.dutyError], text: $model.error)
            }
            EntryField(name: app.words[.dutySpokeTo], text: $model.spokeTo)
            EntryField(name: app.words[.dutyReference], text: $model.reference)
            EntryField(name: app.words[.noteText], text: $model.note)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true) { await model.save() }
        }
        .task { await model.load() }
    }
}
