package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.keys.KeyUse
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label
import faro.core.LockChoice
import faro.core.PhoneLabel
import faro.core.ReadingView
import faro.core.VaultView

/** What can be set on this phone, and how it stands with the vault. */
internal class SettingsScreen : Screen<SettingsScreen.Shown>() {
    class Shown(
        val reading: ReadingView,
        val vault: VaultView,
        val hasDeviceKey: Boolean,
        val isDiscreet: Boolean,
        val lockChoices: List<LockChoice>,
    )

    override fun load(core: Faro): Shown {
        val isDiscreet = core.discreetReminders()
        return Shown(core.reading(), core.vaultStatus(), core.deviceKeyEnabled(), isDiscreet, core.lockChoices())
    }

    override fun Page.draw(shown: Shown) {
        title(word(Label.SETTINGS))
        line(R.drawable.ic_language, draw = {
            text(word(Label.SETTINGS_LANGUAGE), Type.Second)
            text(shown.reading.language.name, Type.Strong, 0)
            shown.reading.content?.let { text(it.name, Type.Body, 0) }
        }) { go(Place(Place.Name.Language)) }
        way(R.drawable.ic_guide, Label.COUNTRIES, Place.Name.Countries)
        heading(word(Label.SETTINGS_REMINDERS))
        reminderState(shown.isDiscreet)
        way(R.drawable.ic_bell, Label.SETTINGS_PLAN, Place.Name.Plan)
        way(R.drawable.ic_bell, PhoneLabel.DRILL_PHONE, Place.Name.DrillPhone)
        lockAfter(shown.lockChoices)
        if (canConfirm || shown.hasDeviceKey) device(shown.hasDeviceKey)
        vault(shown.vault)
    }

    private fun Page.vault(vault: VaultView) {
        heading(word(Label.SETTINGS_VAULT))
        health(vault)
        for (slot in vault.slots) marked(R.drawable.ic_check, R.color.ink_second, Space.SMALL) { text(slot.text) }
        line(R.drawable.ic_lock, draw = { text(word(Label.SETTINGS_PASSPHRASE), Type.Strong) }) {
            present {
                steps.begin(Goal.change())
                leaveSteps(Place(Place.Name.Passphrase))
            }
        }
        way(R.drawable.ic_note, Label.RECOVERY_TITLE, Place.Name.Recovery)
        way(R.drawable.ic_backup, Label.BACKUP_TITLE, Place.Name.Backup)
        way(R.drawable.ic_eye, Label.ROTATE_TITLE, Place.Name.Rotate)
        // Apart from the others, and nothing like them.
        val erase = Press(context, Weight.Grave).say(word(Label.ERASE_TITLE), R.drawable.ic_delete)
        put(erase.does { go(Place(Place.Name.Erase)) }, Space.SECTION)
    }

    private fun Page.device(isOn: Boolean) {
        heading(word(Label.SETTINGS_DEVICE))
        text(word(Label.SETTINGS_DEVICE_HINT))
        if (isOn) {
            button(word(Label.TURN_OFF), Weight.Other) { present({ it.disableDeviceKey() }) { leaveSteps() } }
        } else {
            button(word(Label.TURN_ON), Weight.Other) {
                present {
                    confirm(word(Label.SETTINGS_DEVICE), KeyUse.Seal) { isThePerson ->
                        if (isThePerson) doing({ it.enableDeviceKey() }) { leaveSteps() } else leaveSteps()
                    }
                }
            }
        }
    }
}
