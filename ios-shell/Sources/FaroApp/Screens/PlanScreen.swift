import ShellKit
import SwiftUI

/// The reminders that will come, as a locked screen will show them, and what is meant by them.
struct PlanScreen: View {
    let app: AppModel
    @State private var model: PlanModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: PlanModel(app))
    }

    var body: some View {
        Page(app.words[.settingsPlan], back: true) {
            WorkState(model.work)
            ActionButton(app.words[.drillPhone]) { app.router.open(.drillPhone) }
            Listing(model.value, id: \.id, none: app.words[.planNone]) { reminder in
                Card {
                    PhraseText(reminder.atText, .second, .secondInk)
                    PhraseText(reminder.text)
                    ForEach(reminder.about, id: \.text) { PhraseText($0, .second, .secondInk) }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
