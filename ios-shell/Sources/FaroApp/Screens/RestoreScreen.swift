import ShellKit
import SwiftUI

/// A backup that is brought back: the file, its code, what is in it, a new passphrase.
struct RestoreScreen: View {
    let app: AppModel
    let model: RestoreModel
    let leave: @MainActor () -> Void

    init(_ app: AppModel, _ model: RestoreModel, leave: @escaping @MainActor () -> Void) {
        self.app = app
        self.model = model
        self.leave = leave
    }

    var body: some View {
        Page(app.words[title], leave: model.restored == nil ? leave : nil) {
            if let restored = model.restored {
                PhraseText(app.words[.backupRestored])
                BackupContents(contents: restored.contents)
                WorkButton(app.words[.next], model.work, main: true) { await model.enter() }
            } else if model.confirmed {
                PassphraseSteps(app, model.passphrase, word: .backupRestore) { await model.restore() }
            } else {
                ChosenBackupSteps(app: app, model: model.backup, hint: app.words[.backupRestoreHint])
                if model.backup.contents != nil {
                    ActionButton(app.words[.next], main: true) { model.choosePassphrase() }
                }
            }
        }
    }

    private var title: Word {
        model.confirmed && model.restored == nil ? model.passphrase.title : .backupRestore
    }
}

/// The file, its code, and what is in it.
struct ChosenBackupSteps: View {
    let app: AppModel
    let model: ChosenBackupModel
    let hint: Phrase

    var body: some View {
        if let contents = model.contents {
            PhraseText(app.words[.backupChecked])
            BackupContents(contents: contents)
        } else if model.isChosen {
            CodeEntryView(app: app, code: model.code)
            WorkState(model.work)
            WorkButton(app.words[.backupCheck], model.work, main: true, ready: model.code.isWhole) {
                await model.check()
            }
        } else {
            PhraseText(hint)
            WorkState(model.work)
        }
        WorkButton(app.words[.fileChoose], model.work, main: !model.isChosen) { await model.choose() }
    }
}

/// When a backup was made, what is in it, and what is missing from it.
struct BackupContents: View {
    let contents: BackupView

    var body: some View {
        Card {
            PhraseText(contents.made.text, .second, .secondInk)
            ForEach(contents.summary.indices, id: \.self) { PhraseText(contents.summary[$0]) }
        }
        Lost(lines: contents.lost)
    }
}
