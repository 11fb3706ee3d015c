import ShellKit
import SwiftUI

/// A move: its day, then everybody who must learn of it, for each member of the case.
struct MovedScreen: View {
    let app: AppModel
    @State private var model: MovedModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: MovedModel(app))
    }

    var body: some View {
        Page(app.words[.moved], back: true) {
            PhraseText(app.words[.movedHint])
            DayInWords(name: app.words[.movedDay], entry: model.day)
            WorkState(model.work)
            WorkButton(app.words[.save], model.work, main: true) { await model.record() }
            if let tasks = model.tasks, !tasks.isEmpty {
                Heading(app.words[.movedTasks])
                ForEach(tasks, id: \.id) { task in
                    DueCard(app: app, item: task)
                }
            }
        }
        .task(id: app.changes) { await model.load() }
    }
}
