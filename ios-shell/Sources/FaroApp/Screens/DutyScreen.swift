import ShellKit
import SwiftUI

/// One duty: what waits for a word, the next time, and what to see to before.
struct DutyScreen: View {
    let app: AppModel
    @State private var model: DutyModel

    init(_ app: AppModel, id: String) {
        self.app = app
        _model = State(initialValue: DutyModel(app, id: id))
    }

    var body: some View {
        Page(model.duty?.title, back: true) {
            WorkState(model.work)
            if let duty = model.duty {
                if let repeats = duty.repeats { PhraseText(repeats) }
                OwnLines(name: app.words[.dutyPlace], lines: [duty.place])
                if !model.waiting.isEmpty { Heading(app.words[.dutyWaiting]) }
                ForEach(model.waiting, id: \.self) { time in
                    WaitingCard(app: app, time: time, work: model.work) { await model.done(time) }
                }
                if let next = duty.next {
                    Heading(app.words[.dutyNext])
                    NamedDayView(day: next.day)
                }
                if !duty.checklist.isEmpty {
                    Card {
                        Heading(app.words[.dutyBefore])
                        ForEach(duty.checklist.indices, id: \.self) { PhraseText(duty.checklist[$0]) }
                    }
                }
                DeleteButtons(app: app, deletion: model.deletion)
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
