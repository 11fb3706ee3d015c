import ShellKit
import SwiftUI

/// The hearings, the earliest first.
struct HearingsScreen: View {
    let app: AppModel
    @State private var model: HearingsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: HearingsModel(app))
    }

    var body: some View {
        Page(app.words[.hearings]) {
            ActionButton(app.words[.hearingAdd], main: true) { app.router.open(.newHearing) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.hearingsNone]) { hearing in
                CardButton {
                    app.router.open(.hearing(hearing.id))
                } content: {
                    PhraseText(hearing.title, .headline)
                    PhraseText(hearing.when)
                    Notes(notes: hearing.notes)
                    OwnText(hearing.place, .body, .secondInk)
                    OwnText(hearing.zone, .second, .secondInk)
                }
            }
            ActionButton(app.words[.calendarFile]) { app.router.open(.calendarFile) }
        }
        .task(id: app.changes) { await model.load() }
    }
}
