package app.faro.screens

import app.faro.Goal
import app.faro.Outcome
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.BackupState
import faro.core.Faro
import faro.core.Label
import faro.core.SlotKind

/** The code on paper that opens the vault when the passphrase is forgotten: what it is for, and the way to one. */
internal class RecoveryScreen : Screen<RecoveryScreen.Shown>() {
    class Shown(val hasCode: Boolean, val backup: BackupState)

    override fun load(core: Faro) = Shown(core.hasRecoveryCode(), core.backupState())

    override fun Page.draw(shown: Shown) {
        title(word(Label.RECOVERY_TITLE))
        text(word(Label.RECOVERY_HINT))
        if (shown.hasCode) {
            notice(word(Label.RECOVERY_THERE), R.drawable.ic_check)
            button(word(Label.RECOVERY_NEW), Weight.Other) { go(Place(Place.Name.RecoveryNew)) }
        } else {
            make(Label.RECOVERY_MAKE, Weight.Main)
        }
        heading(word(Label.BACKUP_TITLE))
        lastBackup(shown.backup)
        way(R.drawable.ic_backup, Label.BACKUP_TITLE, Place.Name.Backup)
    }
}

/** A second page before the code that there is opens nothing any more. */
internal class RecoveryNewScreen : StillScreen() {
    override fun Page.draw() {
        title(word(Label.RECOVERY_NEW))
        text(word(Label.RECOVERY_NEW_HINT))
        make(Label.RECOVERY_NEW_CONFIRM, Weight.Grave)
    }
}

internal fun Faro.hasRecoveryCode() = slots().any { it.kind == SlotKind.RECOVERY_CODE }

private fun Page.make(label: Label, weight: Weight) = button(word(label), weight) {
    present(call = { it.newCode() }, done = { arrive(it) })
}

/** A code that opens nothing before its last group was typed from the paper. */
internal fun Faro.newCode(then: Goal? = null) =
    Outcome(label(Label.RECOVERY_TITLE), listOf(label(Label.RECOVERY_KEEP)), prepareRecoveryCode(), then)
