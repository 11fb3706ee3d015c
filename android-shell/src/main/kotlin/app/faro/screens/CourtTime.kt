package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.HearingCardView
import faro.core.HearingView
import faro.core.Text

/** When a hearing begins: on the clock of the court, and on this phone's where that shows another time. */
internal class CourtTime(
    val label: Text,
    val there: Text,
    val second: List<Text>,
    val zone: Text,
    val here: List<Text>,
)

internal val HearingCardView.time
    get() = CourtTime(thereLabel, there, second, zoneName, listOfNotNull(hereLabel, here))

internal val HearingView.time
    get() = CourtTime(thereLabel, there, second, zoneName, listOfNotNull(hereLabel, here))

/** The court's time large, and this phone's small below it: who confuses them comes hours late. */
internal fun Page.courtTime(time: CourtTime) {
    text(time.label, Type.Second, Space.SMALL)
    text(time.there, Type.Title, 0)
    time.second.forEach { text(it, Type.Second, 0) }
    text(time.zone, Type.Second, Space.HAIR)
    time.here.forEachIndexed { index, said -> text(said, Type.Second, if (index == 0) Space.SMALL else 0) }
}

/** What is unsure about a date stands before it. */
internal fun Page.unsure(state: Text, type: Type = Type.Headline) =
    card(Tone.Amber, Space.SMALL) { marked(R.drawable.ic_warning, Tone.Amber.icon) { text(state, type) } }
