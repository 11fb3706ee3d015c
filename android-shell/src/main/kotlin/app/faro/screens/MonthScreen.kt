package app.faro.screens

import android.view.ViewGroup.MarginLayoutParams
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.MonthGrid
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.dp
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.MonthView

/** A month, for people who look rather than read; `of` is a day of it, and none is today's. */
internal class MonthScreen(private val of: String) : Screen<MonthView>() {
    override val tab get() = Place.Name.Dates

    override fun load(core: Faro): MonthView = core.month(of.ifEmpty { null })

    override fun Page.draw(shown: MonthView) {
        title(word(CaseLabel.DATES), R.drawable.ic_calendar)
        weekOrMonth(Place.Name.Month, of)
        around(shown.heading, Place.Name.Month, shown.earlier, shown.later)
        val names = shown.weekdays.map { it.short to it.full }
        val weeks = shown.weeks.map { week ->
            week.map { day ->
                val marks = day.kinds.map { it.drawing }
                MonthGrid.Cell(day.number, day.spoken, marks, day.inMonth, day.isToday) { go(Place(Place.Name.Day, day.iso)) }
            }
        }
        val grid = put(MonthGrid(context, names, weeks).scrolled(), Space.GAP)
        // Seven days that a finger finds need more than the lines of a page have.
        val edge = -context.dp(Space.INNER)
        (grid.layoutParams as MarginLayoutParams).setMarginsRelative(edge, context.dp(Space.GAP), edge, 0)
        button(word(Label.HEARING_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingAdd)) }
    }
}
