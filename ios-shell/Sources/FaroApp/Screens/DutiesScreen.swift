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
            ActionButton(app.words[.dutyAdd], main: true) { app.router.open(.newDuty) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.dutiesNone]) { duty in
                CardButton {
                    app.router.open(.duty(duty.id))
                } content: {
                    PhraseText(duty.title, .headline)
                    if let repeats = duty.repeats { PhraseText(repeats, .second, .secondInk) }
                    if let next = duty.next { NamedDayView(day: next.day) }
                    if !duty.waiting.isEmpty { PhraseText(app.words[.dutyWaiting], .body, .lateInk) }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
