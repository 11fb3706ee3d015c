package app.faro.screens

import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.choice
import faro.core.Faro
import faro.core.HearingView
import faro.core.Label
import faro.core.NewHearing

/** What is known of a hearing besides its date, which only a source changes. */
internal class HearingEditScreen(private val id: String) : Screen<HearingView>() {
    override val isQuiet get() = false

    override fun load(core: Faro): HearingView = core.hearing(id)

    override fun Page.draw(shown: HearingView) {
        title(shown.title)
        val place = field(word(Label.HEARING_PLACE), shown.place)
        val judge = field(word(Label.HEARING_JUDGE), shown.judge)
        val link = field(word(Label.HEARING_LINK), shown.link, Field.Kind.Code)
        val bring = field(word(Label.HEARING_BRING), shown.bring.joinToString("\n"), Field.Kind.Long)
        var everybody = shown.everybody
        put(choice(context, word(Label.HEARING_EVERYBODY), everybody) { everybody = it }, Space.INNER)
        val interpreter = field(word(Label.HEARING_INTERPRETER), shown.interpreter)
        val minutes = shown.travelMinutes?.toString().orEmpty()
        val travel = field(word(Label.HEARING_TRAVEL), minutes, Field.Kind.Number)
        action(Label.SAVE, call = {
            val edited = NewHearing(
                jurisdiction = shown.jurisdiction,
                kind = shown.kind,
                at = shown.at,
                zone = shown.zone,
                place = place.words,
                link = link.words,
                judge = judge.words,
                bring = bring.words.lines().filter { it.isNotBlank() },
                interpreter = interpreter.words,
                travelMinutes = travel.words.toUIntOrNull(),
                person = shown.person,
                everybody = everybody,
            );
            { core: Faro -> core.editHearing(id, edited) }
        }) { back() }
    }
}
