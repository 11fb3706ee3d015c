package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.PlannedNotification

/** The reminders that will come: when, the very words that a locked screen will show, and what is meant by them. */
internal class PlanScreen : Screen<List<PlannedNotification>>() {
    override fun load(core: Faro): List<PlannedNotification> = core.plan().notifications

    override fun Page.draw(shown: List<PlannedNotification>) {
        title(word(Label.SETTINGS_PLAN))
        way(R.drawable.ic_bell, PhoneLabel.DRILL_PHONE, Place.Name.DrillPhone)
        each(shown, Label.PLAN_NONE) { planned ->
            card {
                text(planned.atText, Type.Second)
                text(planned.text, Type.Strong, 0)
                planned.about.forEach { text(it, Type.Second, 0) }
            }
        }
    }
}
