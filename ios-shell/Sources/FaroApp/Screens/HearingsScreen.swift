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
        Page(app.words[.hearings], back: true) {
            ActionButton(app.words[.hearingAdd], icon: .add, main: true) { app.router.open(.newHearing) }
            WorkState(model.work)
            Listing(model.value, id: \.id, none: app.words[.hearingsNone]) { hearing in
                CardButton {
                    app.router.open(.hearing(hearing.id))
                } content: {
                    IconWord(icon: .hearing, word: hearing.title, type: .headline, token: .ink)
                    Notes(notes: hearing.notes)
                    CourtTime(hearing.time)
                    if !hearing.place.isEmpty { OwnText(hearing.place, .body, .secondInk) }
                }
            }
            ActionButton(app.words[.calendarFile], icon: .send) { app.router.open(.calendarFile) }
        }
        .task(id: app.changes) { await model.load() }
    }
}
