package app.faro.screens

import app.faro.OneScreen
import app.faro.ui.Field
import app.faro.ui.Page
import faro.core.Faro
import faro.core.HearingView
import faro.core.Label
import faro.core.NewHearing

/** What is known of a hearing besides its date, which only a source changes. */
internal class HearingEditScreen(private val id: String) : OneScreen<HearingView>(Label.HEARINGS_NONE) {
    override val isQuiet get() = false

    override fun load(core: Faro): HearingView? = core.hearings().find { it.id == id }

    override fun Page.drawOne(shown: HearingView) {
        title(shown.title)
        val place = field(word(Label.HEARING_PLACE), shown.place)
        val judge = field(word(Label.HEARING_JUDGE), shown.judge)
        val link = field(word(Label.HEARING_LINK), shown.link, Field.Kind.Code)
        val bring = field(word(Label.HEARING_BRING), shown.bring.joinToString("\n"), Field.Kind.Long)
        val interpreter = field(word(Label.HEARING_INTERPRETER), shown.interpreter)
        val minutes = shown.travelMinutes?.toString().orEmpty()
        val travel = field(word(Label.HEARING_TRAVEL), minutes, Field.Kind.Number)
        action(Label.SAVE, call = {
            val edited = NewHearing(
                shown.jurisdiction,
                shown.kind,
                shown.at,
                shown.zone,
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
