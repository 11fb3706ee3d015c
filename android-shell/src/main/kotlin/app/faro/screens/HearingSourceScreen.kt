package app.faro.screens

import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choices
import faro.core.Faro
import faro.core.Label
import faro.core.NewSource
import faro.core.SourceChoice

/** Somebody told a date for a hearing. Which one to act on the core says. */
internal class HearingSourceScreen(private val id: String) : Screen<List<SourceChoice>>() {
    override val isQuiet get() = false

    override fun load(core: Faro): List<SourceChoice> = core.sourceKinds()

    override fun Page.draw(shown: List<SourceChoice>) {
        var kind = shown.first().kind
        title(word(Label.HEARING_SOURCE_ADD))
        text(word(Label.HEARING_SOURCE_WHO), Type.Strong, Space.INNER)
        choices(shown.map { it.text to it.kind }) { kind = it }
        val told = dayAndTime()
        action(Label.SAVE, call = {
            val source = NewSource(kind, told.at());
            { core: Faro -> core.addHearingSource(id, source) }
        }) { back() }
    }
}
