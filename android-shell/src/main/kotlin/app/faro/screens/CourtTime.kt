package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.CourtTimeView
import faro.core.Text

/** The court's time large, and this phone's small below it: who confuses them comes hours late. */
internal fun Page.courtTime(time: CourtTimeView) {
    text(time.label, Type.Second, Space.SMALL)
    text(time.there, Type.Title, 0)
    time.second.forEach { text(it, Type.Second, 0) }
    text(time.zoneName, Type.Second, Space.HAIR)
    val here = listOfNotNull(time.hereLabel, time.here)
    here.forEachIndexed { index, said -> text(said, Type.Second, if (index == 0) Space.SMALL else 0) }
}

/** What is unsure about a date stands before it. */
internal fun Page.unsure(state: Text, type: Type = Type.Headline) =
    card(Tone.Amber, Space.SMALL) { marked(R.drawable.ic_warning, Tone.Amber.icon) { text(state, type) } }
