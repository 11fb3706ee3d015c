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
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<HearingView> = core.hearings()

    override fun Page.draw(shown: List<HearingView>) {
        title(word(Label.HEARINGS), R.drawable.ic_hearing)
        each(shown, Label.HEARINGS_NONE) { hearing ->
            line(R.drawable.ic_hearing, draw = {
                text(hearing.title, Type.Strong)
            }, below = {
                itemNotes(hearing.notes)
                courtTime(hearing.time)
                if (hearing.place.isNotEmpty()) own(hearing.place, Type.Second, Space.HAIR)
                text(hearing.standingText, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Hearing, hearing.id)) }
        }
        button(word(Label.HEARING_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingAdd)) }
        way(R.drawable.ic_calendar, ExchangeLabel.CALENDAR_FILE, Place.Name.CalendarFile)
    }
}
