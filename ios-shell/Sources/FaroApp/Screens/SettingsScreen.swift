import ShellKit
import SwiftUI

/// Language, this phone's key, reminders, and how the vault is.
struct SettingsScreen: View {
    let app: AppModel
    @State private var model: SettingsModel

    init(_ app: AppModel) {
        self.app = app
        _model = State(initialValue: SettingsModel(app))
    }

    var body: some View {
        Page(app.words[.settings], back: true) {
            if model.presence.asks {
                PresenceView(app: app, presence: model.presence)
                ActionButton(app.words[.cancel]) { model.presence.keep() }
            } else {
                all
            }
        }
        .task(id: app.changes) { await model.load() }
        .onDisappear { model.presence.keep() }
    }

    @ViewBuilder private var all: some View {
        WorkState(model.work)
        ActionButton(app.words[.settingsLanguage], icon: .language) { app.router.open(.language) }
        ActionButton(app.words[.countries], icon: .place) { app.router.open(.countries) }
        Card {
            Heading(app.words[.settingsDevice])
            PhraseText(app.words[.settingsDeviceHint], .second, .secondInk)
            WorkButton(app.words[model.device ? .turnOff : .turnOn], model.work) {
                model.setDevice(!model.device)
            }
        }
        LockAfterCard(app: app, model: model)
        Card {
            Heading(app.words[.settingsReminders])
            if let reminders = model.reminders { PhraseText(app.words[reminders]) }
            if model.canAskForReminders {
                ActionButton(app.words[.settingsRemindersAllow]) { Task { await app.allowReminders() } }
            }
            ChoiceButton(phrase: app.words[.settingsFull], chosen: !model.discreet) {
                Task { await model.setDiscreet(!model.discreet) }
            }
            PhraseText(app.words[.settingsFullHint], .second, .secondInk)
            ActionButton(app.words[.settingsPlan]) { app.router.open(.plan) }
            ActionButton(app.words[.drillPhone]) { app.router.open(.drillPhone) }
        }
        if let vault = model.vault {
            VaultCard(app: app, model: model, vault: vault)
        }
        ActionButton(app.words[.settingsPassphrase], icon: .edit) { app.router.open(.changePassphrase) }
        ActionButton(app.words[.recoveryTitle], icon: .paper) { app.router.open(.recoveryCode) }
        ActionButton(app.words[.backupTitle], icon: .backup) { app.router.open(.backUp) }
        if let state = model.backup { PhraseText(state.text, .second, .secondInk) }
        ActionButton(app.words[.rotateTitle], icon: .edit) { app.router.open(.rotate) }
        ActionButton(app.words[.lockNow], icon: .lock, main: true) { Task { await app.lockNow() } }
        // Last, and in another colour: nobody comes to it by mistake.
        DangerButton(app.words[.eraseTitle]) { app.router.open(.erase) }
    }
}

/// The ways in, and what is to be said of the vault.
private struct VaultCard: View {
    let app: AppModel
    let model: SettingsModel
    let vault: VaultView

    var body: some View {
        Card {
            Heading(app.words[.settingsVault])
            // A list, so that nobody taps a line of it.
            ForEach(vault.slots, id: \.id) { slot in
                HStack(alignment: .top, spacing: 8) {
                    IconMark(icon: .done, token: .secondInk)
                    PhraseText(slot.text, .second, .secondInk)
                }
                .accessibilityElement(children: .combine)
            }
            if model.isOlder {
                WorkButton(app.words[.settingsVaultOlder], model.work) { await model.acceptAsCurrent() }
            }
            if model.isDamaged {
                ActionButton(app.words[.salvageTitle]) { app.router.open(.salvage) }
            }
        }
    }
}

/// How long the vault may stay open while the app is out of sight.
private struct LockAfterCard: View {
    let app: AppModel
    let model: SettingsModel

    var body: some View {
        Card {
            Heading(app.words[.lockAfter])
            PhraseText(app.words[.lockAfterHint], .second, .secondInk)
            ForEach(model.lockChoices, id: \.seconds) { choice in
                ChoiceButton(phrase: choice.text, chosen: choice.chosen) {
                    Task { await model.setLockAfter(choice) }
                }
            }
        }
    }
}
