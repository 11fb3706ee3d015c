package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.attempt
import app.faro.ui.pickDay
import faro.core.CaseLabel
import faro.core.DueItemView
import faro.core.Faro

/** A move: the day, and then each office that must learn of it, for each person. */
internal class MovedScreen : Screen<List<DueItemView>>() {
    override fun load(core: Faro): List<DueItemView> = core.moveTasks()

    override fun Page.draw(shown: List<DueItemView>) {
        title(word(CaseLabel.MOVED))
        text(word(CaseLabel.MOVED_HINT))
        val attempt = attempt()
        button(word(CaseLabel.MOVED_DAY), icon = R.drawable.ic_calendar) {
            pickDay(null) { day -> attempt({ it.recordMove(day.toString()) }) { refresh() } }
        }
        if (shown.isNotEmpty()) heading(word(CaseLabel.MOVED_TASKS))
        shown.forEach { due(it) }
        way(R.drawable.ic_address, word(CaseLabel.ADDRESS_ADD), Place(Place.Name.AddressEdit))
    }
}
