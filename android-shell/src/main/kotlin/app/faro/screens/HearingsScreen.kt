package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.HearingView
import faro.core.Label

/** The hearings, the earliest first. */
internal class HearingsScreen : Screen<List<HearingView>>() {
    override val tab get() = Place.Name.Hearings

    override fun load(core: Faro): List<HearingView> = core.hearings()

    override fun Page.draw(shown: List<HearingView>) {
        title(word(Label.HEARINGS))
        each(shown, Label.HEARINGS_NONE) { hearing ->
            line(draw = {
                text(hearing.title, Type.Second)
                text(hearing.`when`, Type.Headline, Space.HAIR)
                hearing.day?.let { text(it.distance, Type.Second, Space.HAIR) }
                own(hearing.zone, Type.Second, Space.HAIR)
                hearing.elsewhere?.let { text(it, Type.Second, Space.HAIR) }
                if (hearing.place.isNotEmpty()) own(hearing.place)
                hearing.leaveBy?.let { day(it) }
                text(hearing.standingText, Type.Second)
                hearing.warning?.let { warning(it) }
            }) { go(Place(Place.Name.Hearing, hearing.id)) }
        }
        button(word(Label.HEARING_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingAdd)) }
    }
}
