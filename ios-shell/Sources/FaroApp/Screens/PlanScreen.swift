import ShellKit
import SwiftUI

/// The reminders that will come, as a locked screen will show them.
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
            if let lines = model.lines {
                if lines.isEmpty { PhraseText(app.words[.homeNothing]) }
                ForEach(lines.indices, id: \.self) { place in
                    Card {
                        PhraseText(lines[place].when, .second, .secondInk)
                        PhraseText(lines[place].text)
                    }
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
