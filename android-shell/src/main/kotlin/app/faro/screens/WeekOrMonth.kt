package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.beside
import app.faro.ui.row
import faro.core.CaseLabel
import faro.core.Text

/** The two ways to look at dates; the one that is taken looks so. */
internal fun Page.weekOrMonth(taken: Place.Name, of: String) {
    val line = put(row(context), Space.GAP)
    line.isBaselineAligned = false
    val both = listOf(
        Triple(Place.Name.Dates, CaseLabel.WEEK, R.drawable.ic_week),
        Triple(Place.Name.Month, CaseLabel.MONTH, R.drawable.ic_calendar),
    )
    for ((name, label, icon) in both) {
        val press = Press(context, if (name == taken) Weight.Main else Weight.Other).say(word(label), icon)
        press.isSelected = name == taken
        line.beside(press.does { if (name != taken) begin(Place(name, of)) }, 1f, Space.SMALL)
    }
}

/** Which week or month it is, and the ways to the ones beside it. */
internal fun Page.around(heading: Text, name: Place.Name, earlier: String, later: String) {
    heading(heading, Space.INNER)
    val line = put(row(context), Space.SMALL)
    line.isBaselineAligned = false
    for ((label, day) in listOf(CaseLabel.EARLIER to earlier, CaseLabel.LATER to later)) {
        val press = Press(context, Weight.Other).say(word(label))
        line.beside(press.does { turn(Place(name, day)) }, 1f, Space.SMALL)
    }
}

/** Another week in the place of this one: the way back leads out, and not through all weeks. */
private fun Page.turn(place: Place) {
    remember(place)
    refresh()
}
