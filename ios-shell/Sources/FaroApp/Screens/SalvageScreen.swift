import ShellKit
import SwiftUI

/// What can still be read of a damaged vault, from within it.
struct SalvageScreen: View {
    let app: AppModel
    @State private var model: SalvageModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: SalvageModel(app))
    }

    var body: some View {
        Page(app.words[.salvageTitle], leave: model.saved == nil ? app.router.back : nil) {
            SalvageSteps(app: app, model: model) { await model.enter() }
        }
        .onDisappear { Task { await model.leave() } }
    }
}

/// The passphrase, then what was saved.
struct SalvageSteps: View {
    let app: AppModel
    let model: SalvageModel
    let enter: @MainActor () async -> Void

    var body: some View {
        if let saved = model.saved {
            SavedSummary(app: app, saved: saved, work: model.work, enter: enter)
        } else {
            PhraseText(app.words[.salvageHint])
            WorkState(model.work)
            SecretEntryView(app: app, secret: model.secret, word: app.words[.salvageTitle], work: model.work) {
                await model.salvage()
            }
        }
    }
}

/// What was saved, and the way in.
struct SavedSummary: View {
    let app: AppModel
    let saved: SalvageView
    let work: Work
    let enter: @MainActor () async -> Void

    var body: some View {
        PhraseText(app.words[.salvageDone], .headline)
        ForEach(saved.summary.indices, id: \.self) { PhraseText(saved.summary[$0]) }
        Lost(lines: saved.lost)
        WorkButton(app.words[.next], work, main: true, action: enter)
    }
}
