import ShellKit
import SwiftUI

/// A duty: what, when, and how often.
struct NewDutyScreen: View {
    let app: AppModel
    @State private var model: NewDutyModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: NewDutyModel(app))
    }

    var body: some View {
        Page(app.words[.dutyAdd], back: true) {
            Heading(app.words[.dutyKind])
            ForEach(model.kinds, id: \.kind) { choice in
                ChoiceButton(phrase: choice.text, chosen: model.kind == choice.kind) { model.kind = choice.kind }
            }
            EntryField(name: app.words[.dutyTitle], text: $model.title)
            DayField(name: app.words[.dutyFirst], day: $model.first)
            if let inWords = model.inWords { PhraseText(inWords, .headline) }
            Heading(app.words[.dutyRepeat])
            ForEach(NewDutyModel.repeats, id: \.0) { every, word in
                ChoiceButton(phrase: app.words[word], chosen: model.every == every) { model.every = every }
            }
            times
            EntryField(name: app.words[.dutyPlace], text: $model.place)
            WorkState(model.work)
            ActionButton(app.words[.save], main: true) { Task { await model.save() } }
                .disabled(model.work.busy || model.kind == nil)
        }
        .task { await model.load() }
        .task(id: model.first) { await model.sayFirst() }
    }

    /// Both may be left out.
    @ViewBuilder private var times: some View {
        ChoiceButton(phrase: app.words[.dutyBegins], chosen: model.timed) { model.timed.toggle() }
        if model.timed {
            DayField(name: app.words[.dutyBegins], day: $model.begins, time: true)
            ChoiceButton(phrase: app.words[.dutyEnds], chosen: model.window) { model.window.toggle() }
        }
        if model.window { DayField(name: app.words[.dutyEnds], day: $model.ends, time: true) }
    }
}
