package app.faro.screens

import app.faro.Answer
import app.faro.Goal
import app.faro.Place
import app.faro.R
import app.faro.Screen
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
internal class UnlockScreen(private val hasDeviceKey: Boolean) : Screen<NextTryView?>() {
    private var waiting: () -> Unit = {}

    override val isQuiet get() = false

    override fun load(core: Faro) = core.nextTry()

    override fun gone() = waiting()

    override fun Page.draw(shown: NextTryView?) {
        put(Lighthouse(context), Space.SECTION)
        title(word(Label.OPEN_TITLE))
        if (hasDeviceKey) device()
        if (shown == null) entering() else waiting(shown)
        button(word(Label.RECOVERY_FORGOT), Weight.Other) {
            steps.begin(Goal.recover())
            go(Place(Place.Name.Code))
        }
        button(word(Label.GUIDES), Weight.Other, R.drawable.ic_guide) { go(Place(Place.Name.Guides)) }
    }

    private fun Page.entering() {
        val ways = column(context)
        val refused: (Answer.Refused) -> Unit = {
            if (it.isDamaged) inside(ways).damaged()
            ask({ core -> core.nextTry() }) { next -> if (next is Answer.Known && next.value != null) refresh() }
        }
        passphrase(Entering(Label.OPEN_VAULT, Label.OPENING, Faro::unlock, refused) { refresh() })
        put(ways, 0)
    }

    /** After several wrong tries nothing can be typed for a time; then the page is drawn again. */
    private fun Page.waiting(until: NextTryView) {
        notice(until.text, R.drawable.ic_clock)
        val again = Runnable { refresh() }
        column.postDelayed(again, until.seconds.toLong() * SECOND)
        val page = column
        waiting = { page.removeCallbacks(again) }
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
            confirm(word(Label.OPEN_WITH_DEVICE)) { attempt({ it.unlockWithDeviceKey() }) { refresh() } }
        }
    }

    private companion object {
        const val SECOND = 1000L
    }
}
