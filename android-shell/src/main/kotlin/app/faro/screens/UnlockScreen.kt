package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.R
import app.faro.keys.KeyUse
import app.faro.ui.Lighthouse
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.column
import faro.core.Faro
import faro.core.Label
import faro.core.NextTryView

/** Opens the vault: digits, words, this phone, or the code on paper. Guides can be read without. */
internal class UnlockScreen(private val isDeviceEnough: Boolean) : TryingScreen() {
    override fun Page.draw(shown: NextTryView?) {
        put(Lighthouse(context), Space.SECTION)
        title(word(Label.OPEN_TITLE))
        if (isDeviceEnough) device()
        val ways = column(context)
        trying(
            shown,
            Entering(Label.OPEN_VAULT, Label.OPENING, Faro::unlock, { if (it.isDamaged) inside(ways).damaged() }) {
                refresh()
            },
        )
        put(ways, 0)
        button(word(Label.RECOVERY_FORGOT), Weight.Other) {
            steps.begin(Goal.recover())
            go(Place(Place.Name.Code))
        }
        button(word(Label.GUIDES), Weight.Other, R.drawable.ic_guide) { go(Place(Place.Name.Guides)) }
    }

    /** What can be done about it, once the core has said that it is damaged. */
    private fun Page.damaged() {
        column.removeAllViews()
        way(R.drawable.ic_lock, Label.SALVAGE_TITLE, Place.Name.Salvage)
        way(R.drawable.ic_backup, Label.BACKUP_RESTORE, Place.Name.Restore)
    }

    private fun Page.device() {
        val attempt = attempt()
        button(word(Label.OPEN_WITH_DEVICE), icon = R.drawable.ic_device) {
            confirm(word(Label.OPEN_WITH_DEVICE), KeyUse.Open) { isThePerson ->
                if (isThePerson) attempt({ it.unlockWithDeviceKey() }) { refresh() }
            }
        }
    }
}
