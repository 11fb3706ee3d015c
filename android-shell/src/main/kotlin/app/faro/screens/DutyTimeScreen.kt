package app.faro.screens

import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.DutyTimeView
import faro.core.DutyView
import faro.core.Faro

/** One time of a duty: when it is, and what came of it. */
internal class DutyTimeScreen(private val item: String) : Screen<DutyView>() {
    override fun load(core: Faro): DutyView = core.duty(item)

    override fun Page.draw(shown: DutyView) {
        title(shown.title)
        shown.time(item)?.let { timeOf(it, Space.SMALL) }
    }
}

/** The time that this item is; none where it is no longer among those that are shown. */
internal fun DutyView.time(item: String): DutyTimeView? =
    (listOfNotNull(now) + waiting + listOfNotNull(next) + times).find { it.item == item }
