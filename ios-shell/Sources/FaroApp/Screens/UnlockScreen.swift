import ShellKit
import SwiftUI

/// The way into the vault. The guides need none.
struct UnlockScreen: View {
    let app: AppModel
    @State private var model: UnlockModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: UnlockModel(app))
    }

    var body: some View {
        if let recovery = model.recovery {
            RecoverScreen(app: app, unlock: model, model: recovery)
        } else if let salvage = model.salvage {
            Page(app.words[.salvageTitle], leave: salvage.saved == nil ? model.back : nil) {
                SalvageSteps(app: app, model: salvage) { await model.enter() }
            }
        } else {
            passphrase
        }
    }

    private var passphrase: some View {
        Page(app.words[.openTitle]) {
            if app.arrivals.wait { PhraseText(app.words[.givenWaits]) }
            if model.work.busy { PhraseText(app.words[.opening], .body, .secondInk) }
            WorkState(model.work)
            if model.damaged {
                ActionButton(app.words[.salvageTitle]) { model.saveWhatCanBe() }
            }
            if model.device {
                WorkButton(app.words[.openWithDevice], model.work) { await model.unlockWithDevice() }
            }
            TryEntry(tries: model.tries) {
                SecretEntryView(app: app, secret: model.secret, word: app.words[.openVault], work: model.work) {
                    await model.unlock()
                }
            }
            TextButton(app.words[.recoveryForgot]) { model.forgot() }
        }
        .task { await model.load() }
    }
}

/// The code on paper, then a new passphrase.
private struct RecoverScreen: View {
    let app: AppModel
    let unlock: UnlockModel
    let model: RecoverModel

    var body: some View {
        switch model.step {
        case .code:
            Page(app.words[.recoveryForgot], leave: unlock.back) {
                WorkState(model.work)
                CodeEntryView(app: app, code: model.code)
                ActionButton(app.words[.next], main: true, ready: model.code.isWhole) { model.choosePassphrase() }
            }
        case .inside:
            if let saved = model.saved {
                Page(app.words[.salvageTitle]) {
                    SavedSummary(app: app, saved: saved, work: model.work) { await unlock.enter() }
                }
            } else {
                Page(app.words[.recoveryForgot], leave: model.isOpen ? nil : unlock.back) {
                    WorkState(model.work)
                    if model.damaged {
                        PhraseText(app.words[.salvageNewHint])
                        WorkButton(app.words[.salvageTitle], model.work) { await model.salvage() }
                    }
                    if model.isOpen {
                        WorkButton(app.words[.next], model.work, main: true) { await unlock.enter() }
                    }
                }
            }
        case .passphrase:
            Page(app.words[model.passphrase.title], leave: unlock.back) {
                PassphraseSteps(app, model.passphrase, word: .openVault) { await model.recover() }
            }
        }
    }
}
