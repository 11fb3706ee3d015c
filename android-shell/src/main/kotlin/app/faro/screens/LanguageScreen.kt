package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Lighthouse
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import faro.core.CalendarChoice
import faro.core.Faro
import faro.core.Label
import faro.core.LanguageView
import faro.core.ReadingView

/**
 * Each language by its own name, in its own script. The first thing that anybody sees. What rules and guides say can be
 * in another one: that is asked later.
 */
internal class LanguageScreen : Screen<LanguageScreen.Shown>() {
    class Shown(
        val languages: List<LanguageView>,
        val reading: ReadingView?,
        val next: Place?,
        val calendars: List<CalendarChoice>,
    )

    override fun load(core: Faro): Shown {
        val isChosen = core.languageChosen()
        val next = if (core.vaultExists()) Place(Place.Name.Home) else Place(Place.Name.Country)
        val reading = core.reading().takeIf { isChosen }
        return Shown(core.languages(), reading, next.takeIf { !isChosen }, core.calendarChoices())
    }

    override fun Page.draw(shown: Shown) {
        if (shown.next != null) {
            put(Lighthouse(context), Space.SECTION)
            progress(FirstStep.Language)
        }
        title(word(Label.CHOOSE_LANGUAGE), R.drawable.ic_language)
        val attempt = attempt()
        for (language in shown.languages) {
            offer(language, language.tag == shown.reading?.language?.tag) {
                attempt({ it.setLanguage(language.tag) }) { if (shown.next != null) begin(shown.next) else back() }
            }
        }
        shown.reading?.let { content(shown.languages, it) }
        // The first time there is one thing to choose: the calendar of the language is taken.
        if (shown.next == null) secondCalendar(shown.calendars)
    }

    private fun Page.content(languages: List<LanguageView>, reading: ReadingView) {
        heading(word(Label.SETTINGS_CONTENT))
        text(word(Label.SETTINGS_CONTENT_HINT))
        val attempt = attempt()
        val isSame = reading.content == null
        button(word(Label.SETTINGS_CONTENT_SAME), weight(isSame), if (isSame) R.drawable.ic_check else 0) {
            attempt({ it.setContentLanguage(null) }) { back() }
        }
        for (language in languages.filter { it.tag != reading.language.tag }) {
            offer(language, language.tag == reading.content?.tag) {
                attempt({ it.setContentLanguage(language.tag) }) { back() }
            }
        }
    }

    /** In its own words and letters: nobody must read another language to find theirs. */
    private fun Page.offer(language: LanguageView, isChosen: Boolean, work: () -> Unit) {
        val icon = if (isChosen) R.drawable.ic_check else R.drawable.ic_language
        line(icon, if (isChosen) Tone.Hero else Tone.Plain, draw = {
            text(language.name, Type.Strong)
            language.choose?.let { text(it, Type.Second, 0) }
            language.preview?.let { text(it, Type.Second, Space.HAIR) }
        }, work = work)
    }

    private fun weight(isChosen: Boolean) = if (isChosen) Weight.Main else Weight.Other
}
