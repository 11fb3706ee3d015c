package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import faro.core.Label
import faro.core.PhoneLabel

/** What erasing can promise and what it cannot; a backup is offered before. */
internal class EraseScreen : StillScreen() {
    override fun Page.draw() {
        title(word(Label.ERASE_TITLE))
        warning(word(Label.ERASE_HINT))
        text(word(Label.ERASE_LIMITS))
        way(R.drawable.ic_backup, Label.BACKUP_MAKE, Place.Name.Backup)
        val ask = Press(context, Weight.Grave).say(word(PhoneLabel.ERASE_ASK), R.drawable.ic_delete)
        put(ask.does { present { leaveSteps(Place(Place.Name.EraseSure)) } }, Space.SECTION)
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
