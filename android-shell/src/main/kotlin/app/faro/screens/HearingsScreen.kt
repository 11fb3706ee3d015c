package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.ExchangeLabel
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
                text(hearing.title, Type.Headline)
                dates(hearing)
                hearing.elsewhere?.let {
                    text(word(Label.HEARING_ELSEWHERE), Type.Second, Space.GAP)
                    text(it, gap = 0)
                }
                if (hearing.place.isNotEmpty()) own(hearing.place)
                text(hearing.standingText, Type.Second)
                itemNotes(hearing.notes)
            }) { go(Place(Place.Name.Hearing, hearing.id)) }
        }
        button(word(Label.HEARING_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingAdd)) }
        way(R.drawable.ic_calendar, ExchangeLabel.CALENDAR_FILE, Place.Name.CalendarFile)
    }
}
