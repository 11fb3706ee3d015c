import ShellKit
import SwiftUI

/// A backup to a file at a place that the person chooses.
struct BackUpScreen: View {
    let app: AppModel
    @State private var model: BackUpModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: BackUpModel(app))
    }

    var body: some View {
        Page(app.words[.backupTitle], back: true) {
            PhraseText(app.words[.backupHint])
            if let state = model.state { Card { PhraseText(state.text, .headline) } }
            WorkState(model.work)
            if let first = model.state?.needsCode {
                Warning(first)
                ActionButton(app.words[.recoveryMake], icon: .paper, main: true) { app.router.open(.recoveryCode) }
            }
            if let made = model.made {
                PhraseText(app.words[.backupDone])
                BackupContents(contents: made)
            }
            WorkButton(
                app.words[.backupMake], model.work, icon: .backup, main: true, ready: model.isReady
            ) {
                await model.make()
            }
            ActionButton(app.words[.backupCheck]) { app.router.open(.checkBackup) }
        }
        .task(id: app.changes) { await model.load() }
    }
}

/// Whether a backup opens with its code, and is whole.
struct CheckBackupScreen: View {
    let app: AppModel
    @State private var model: ChosenBackupModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: ChosenBackupModel(app))
    }

    var body: some View {
        Page(app.words[.backupCheck], back: true) {
            ChosenBackupSteps(app: app, model: model, hint: app.words[.backupCheckHint])
        }
        .onDisappear { model.leave() }
    }
}
