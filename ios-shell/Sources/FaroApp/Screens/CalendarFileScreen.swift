import ShellKit
import SwiftUI

/// What is coming, as a file for another calendar: discreet, or full where the person chooses so.
struct CalendarFileScreen: View {
    let app: AppModel
    @State private var model: CalendarFileModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: CalendarFileModel(app))
    }

    var body: some View {
        Page(app.words[.calendarFile], back: true) {
            PhraseText(app.words[.calendarFileHint])
            ChoiceButton(phrase: app.words[.calendarFileDiscreet], chosen: !model.full) { model.choose(full: false) }
            ChoiceButton(phrase: app.words[.calendarFileFull], chosen: model.full) { model.choose(full: true) }
            if model.full { Warning(app.words[.calendarFileFullHint]) }
            WorkState(model.work)
            OutgoingButtons(app: app, file: model.file)
        }
    }
}
