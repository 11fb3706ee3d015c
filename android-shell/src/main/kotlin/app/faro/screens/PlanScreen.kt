package app.faro.screens

import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.Text

/** The reminders that will come: when, and the very words that a locked screen will show. */
internal class PlanScreen : Screen<List<PlanScreen.Line>>() {
    class Line(val at: Text, val text: Text)

    override fun load(core: Faro): List<Line> =
        core.plan().notifications.map { Line(core.inWords(it.at.take(WALL_CLOCK)), it.text) }

    override fun Page.draw(shown: List<Line>) {
        title(word(Label.SETTINGS_PLAN))
        if (shown.isEmpty()) text(word(Label.HOME_NOTHING))
        for (line in shown) {
            card {
                text(line.at, Type.Second)
                text(line.text, Type.Strong, 0)
            }
        }
    }

    private companion object {
        /** How much of an RFC 3339 time is day and time, to the minute, where the phone is. */
        const val WALL_CLOCK = 16
    }
}
