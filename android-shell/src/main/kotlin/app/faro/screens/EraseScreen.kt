package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.Label

/** What erasing can promise and what it cannot; a backup is offered before. */
internal class EraseScreen : StillScreen() {
    override fun Page.draw() {
        title(word(Label.ERASE_TITLE))
        warning(word(Label.ERASE_HINT))
        text(word(Label.ERASE_LIMITS))
        way(R.drawable.ic_backup, Label.BACKUP_MAKE, Place.Name.Backup)
        button(word(Label.NEXT), Weight.Grave) {
            present { leaveSteps(Place(Place.Name.EraseSure)) }
        }
    }
}

/** After the passphrase a second page, and a second tap on it. */
internal class EraseSureScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.ERASE_TITLE))
        warning(word(Label.ERASE_HINT))
        val reminders = reminding
        twice(Label.ERASE_CONFIRM, {
            it.eraseVault()
            reminders.forget()
        }) { beginAnew() }
    }
}
