import ShellKit
import SwiftUI

/// The duties.
struct DutiesScreen: View {
    let app: AppModel
    @State private var model: DutiesModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: DutiesModel(app))
    }

    var body: some View {
        Page(app.words[.duties], back: true) {
            ActionButton(app.words[.dutyAdd], icon: .add, main: true) { app.router.open(.newDuty) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.dutiesNone]) { duty in
                CardButton {
                    app.router.open(.duty(duty.id))
                } content: {
                    IconWord(icon: .duty, word: duty.title, type: .headline, token: .ink)
                    PhraseText(duty.repeats, .second, .secondInk)
                    if let now = duty.now { DutyTimeLines(time: now, large: true) }
                    if let waiting = duty.waiting.first { DutyTimeLines(time: waiting) }
                    if let next = duty.next {
                        PhraseText(app.words[.dutyNext], .second, .secondInk)
                        NamedDayView(day: next.day, tone: next.tone)
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
