package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.attempt
import app.faro.ui.choices
import faro.core.CalendarChoice
import faro.core.Label

/** In which calendar each day is said once more, or in none. */
internal fun Page.secondCalendar(all: List<CalendarChoice>) {
    heading(word(Label.SECOND_CALENDAR))
    text(word(Label.SECOND_CALENDAR_HINT))
    val attempt = attempt()
    choices(all.map { it.text to it }, chosen = all.indexOfFirst { it.chosen }) { chosen ->
        attempt({ it.setCalendar(chosen.name) }) { refresh() }
    }
}
