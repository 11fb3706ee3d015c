package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.AgendaDay
import faro.core.AgendaMark
import faro.core.AgendaView
import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label

/** A week, day by day; `of` is a day of it, and none is today's. */
internal class DatesScreen(private val of: String) : Screen<AgendaView>() {
    override val tab get() = Place.Name.Dates

    override fun load(core: Faro): AgendaView = core.week(of.ifEmpty { null })

    override fun Page.draw(shown: AgendaView) {
        title(word(CaseLabel.DATES), R.drawable.ic_calendar)
        weekOrMonth(Place.Name.Dates, of)
        around(shown.heading, Place.Name.Dates, shown.earlier, shown.later)
        shown.days.forEach { day(it) }
        button(word(Label.HEARING_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingAdd)) }
        way(R.drawable.ic_send, ExchangeLabel.CALENDAR_FILE, Place.Name.CalendarFile)
    }

    private fun Page.day(day: AgendaDay) {
        if (day.isToday) {
            marked(R.drawable.ic_today, R.color.accent, Space.INNER) { heading(day.day.text, 0) }
        } else {
            text(day.day.text, Type.Second, Space.INNER)
        }
        marks(day)
    }
}

/** One day. */
internal class DayScreen(private val iso: String) : Screen<AgendaDay>() {
    override val tab get() = Place.Name.Dates

    override fun load(core: Faro): AgendaDay = core.day(iso)

    override fun Page.draw(shown: AgendaDay) {
        title(shown.day.text, R.drawable.ic_calendar)
        shown.day.second.forEach { text(it, Type.Second, 0) }
        marks(shown)
        if (shown.marks.isEmpty()) text(word(CaseLabel.DAY_NOTHING), gap = Space.INNER)
    }
}

/** What stands on a day: by its sign, its hours and its name. */
private fun Page.marks(day: AgendaDay) = day.marks.forEach { mark ->
    line(mark.icon.drawing, mark.tone.ground, draw = { mark(mark) }) { go(mark.target.place) }
}

private fun Page.mark(mark: AgendaMark) {
    mark.hours?.let { text(it, Type.Strong) }
    text(mark.title, Type.Strong, 0)
    mark.came?.let { text(it, Type.Second, Space.HAIR) }
}
