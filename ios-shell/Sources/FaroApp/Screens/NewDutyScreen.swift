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
            DayInWords(name: app.words[.dutyFirst], entry: model.first)
            Heading(app.words[.dutyRepeat])
            ForEach(NewDutyModel.repeats, id: \.0) { every, word in
                ChoiceButton(phrase: app.words[word], chosen: model.every == every) { model.every = every }
            }
            times
            EntryField(name: app.words[.dutyPlace], text: $model.place)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true, ready: model.kind != nil) { await model.save() }
        }
        .task { await model.load() }
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
