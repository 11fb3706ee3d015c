package app.faro.screens

import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import faro.core.Faro
import faro.core.HearingView
import faro.core.Label
import faro.core.NewHearing

/** What is known of a hearing besides its date, which only a source changes. */
internal class HearingEditScreen(private val id: String) : Screen<HearingView?>() {
    override val isQuiet get() = false

    override fun load(core: Faro): HearingView? = core.hearings().find { it.id == id }

    override fun Page.draw(shown: HearingView?) {
        val hearing = shown ?: return text(word(Label.HEARINGS_NONE)).run {}
        title(hearing.title)
        val place = field(word(Label.HEARING_PLACE), hearing.place)
        val judge = field(word(Label.HEARING_JUDGE), hearing.judge)
        val link = field(word(Label.HEARING_LINK), hearing.link, Field.Kind.Code)
        val bring = field(word(Label.HEARING_BRING), hearing.bring.joinToString("\n"), Field.Kind.Long)
        val interpreter = field(word(Label.HEARING_INTERPRETER), hearing.interpreter)
        val minutes = hearing.travelMinutes?.toString().orEmpty()
        val travel = field(word(Label.HEARING_TRAVEL), minutes, Field.Kind.Number)
        action(Label.SAVE, call = {
            val edited = NewHearing(
                hearing.jurisdiction,
                hearing.kind,
                hearing.at,
                hearing.zone,
                place.words,
                link.words,
                judge.words,
                bring.words.lines().filter { it.isNotBlank() },
                interpreter.words,
                travel.words.toUIntOrNull(),
            );
            { core: Faro -> core.editHearing(id, edited) }
        }) { back() }
    }
}
