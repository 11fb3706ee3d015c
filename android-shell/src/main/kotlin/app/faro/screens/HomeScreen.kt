package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.Faro
import faro.core.HomeView
import faro.core.Label
import faro.core.Urgency

/** What comes next, and everything else that is due. */
internal class HomeScreen : Screen<HomeView>() {
    override val tab get() = Place.Name.Home

    override fun load(core: Faro): HomeView = core.home()

    override fun Page.draw(shown: HomeView) {
        text(shown.today.text, Type.Second)
        shown.next?.let { next ->
            title(word(Label.HOME_NEXT))
            due(next, Tone.Hero)
        }
        if (shown.next == null && shown.sections.isEmpty()) title(word(Label.HOME_NOTHING))
        shown.openQuestions?.let { count ->
            line(R.drawable.ic_question, draw = {
                text(word(Label.HOME_QUESTIONS), Type.Strong)
                text(count, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Questions)) }
        }
        if (shown.next != null) askToRemind()
        for (section in shown.sections) {
            heading(section.heading)
            val isOver = section.urgency == Urgency.MISSED || section.urgency == Urgency.LATE
            section.items.forEach { due(it, if (isOver) Tone.Grave else Tone.Plain) }
        }
        shown.notices.forEach { notice(it, R.drawable.ic_language) }
        text(shown.check, Type.Second, Space.SECTION)
    }
}
