package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DutyView
import faro.core.Faro
import faro.core.Label

/** What must be done again and again, or once; what can be done now is the largest. */
internal class DutiesScreen : Screen<List<DutyView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<DutyView> = core.duties()

    override fun Page.draw(shown: List<DutyView>) {
        title(word(Label.DUTIES), R.drawable.ic_duty)
        each(shown, Label.DUTIES_NONE) { duty ->
            line(R.drawable.ic_duty, draw = {
                text(duty.title, Type.Strong)
                text(duty.repeats, Type.Second, Space.HAIR)
            }, below = {
                duty.now?.let { now(it) }
                duty.next?.let {
                    text(word(Label.DUTY_NEXT), Type.Second, Space.SMALL)
                    said(it.day.day)
                }
            }) { go(Place(Place.Name.Duty, duty.id)) }
        }
        button(word(Label.DUTY_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.DutyAdd)) }
    }
}
