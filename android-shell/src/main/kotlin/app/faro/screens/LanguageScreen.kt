package app.faro.screens

import app.faro.Place
import app.faro.Screen
import app.faro.ui.Lighthouse
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.attempt
import faro.core.CalendarChoice
import faro.core.Faro
import faro.core.Label
import faro.core.LanguageView

/** Each language by its own name, in its own script. The first thing that anybody sees. */
internal class LanguageScreen : Screen<LanguageScreen.Shown>() {
    class Shown(
        val languages: List<LanguageView>,
        val chosen: String?,
        val next: Place?,
        val calendars: List<CalendarChoice>,
    )

    override fun load(core: Faro): Shown {
        val isChosen = core.languageChosen()
        val next = if (core.vaultExists()) Place(Place.Name.Home) else Place(Place.Name.Country)
        val language = core.language().takeIf { isChosen }
        return Shown(core.languages(), language, next.takeIf { !isChosen }, core.calendarChoices())
    }

    override fun Page.draw(shown: Shown) {
        if (shown.next != null) put(Lighthouse(context), Space.SECTION)
        title(word(Label.CHOOSE_LANGUAGE))
        val attempt = attempt()
        for (language in shown.languages) {
            val weight = if (language.tag == shown.chosen) Weight.Main else Weight.Other
            button(language.name, weight) {
                attempt({ it.setLanguage(language.tag) }) { if (shown.next != null) begin(shown.next) else back() }
            }
        }
        // The first time there is one thing to choose: the calendar of the language is taken.
        if (shown.next == null) secondCalendar(shown.calendars)
    }
}
