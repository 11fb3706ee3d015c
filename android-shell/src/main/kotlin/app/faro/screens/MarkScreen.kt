package app.faro.screens

import app.faro.OneScreen
import app.faro.Outcome
import app.faro.R
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.choices
import app.faro.ui.column
import app.faro.ui.pickDay
import faro.core.Faro
import faro.core.Label
import faro.core.NewProof
import faro.core.ProofResult
import faro.core.Reason
import faro.core.ReasonChoice
import faro.core.TargetKind
import faro.core.Text

/** What came of an item: on which day, what shows it, or why it could not be. It becomes an entry of the proof log. */
internal class MarkScreen(private val id: String) : OneScreen<MarkScreen.Shown>(Label.FAULT) {
    class Shown(val mark: Mark, val title: Text, val day: Text?, val reasons: List<ReasonChoice>)

    override val isQuiet get() = false

    override fun load(core: Faro): Shown? {
        val mark = Mark.read(id) ?: return null
        val (title, day) = core.named(mark)
        return Shown(mark, title, day, core.reasons())
    }

    /** What it is called, and which time of it is meant. */
    private fun Faro.named(mark: Mark): Pair<Text, Text?> = when (mark.page) {
        TargetKind.RULE -> rule(mark.item).title to null
        TargetKind.HEARING -> hearing(mark.item).let { it.title to it.`when` }
        TargetKind.DUTY -> duty(mark.item).let { it.title to it.time(mark.item)?.day?.day?.text }
    }

    override fun Page.drawOne(shown: Shown) {
        val couldNot = shown.mark.result == ProofResult.COULD_NOT
        title(shown.title)
        shown.day?.let { text(it, Type.Second) }
        text(word(shown.mark.word), Type.Strong, Space.INNER)
        var reason: Reason? = null
        if (couldNot) {
            text(word(Label.DUTY_WHY), Type.Strong, Space.INNER)
            choices(shown.reasons.map { it.text to it.reason }, chosen = null) { reason = it }
        }
        val on = day()
        val error = if (couldNot) field(word(Label.DUTY_ERROR)) else null
        val spokeTo = field(word(Label.DUTY_SPOKE_TO))
        val reference = field(word(Label.DUTY_REFERENCE), kind = Field.Kind.Code)
        val note = field(word(Label.NOTE_TEXT), kind = Field.Kind.Long)
        action(Label.SAVE, call = {
            val proof = NewProof(
                result = shown.mark.result,
                on = on.day?.toString(),
                reason = reason,
                error = error?.words.orEmpty(),
                spokeTo = spokeTo.words,
                reference = reference.words,
                note = note.words,
            );
            { core: Faro ->
                core.mark(shown.mark.item, proof)
                Outcome(shown.title, listOf(core.label(Label.MARKED_DONE)), isProof = true)
            }
        }, done = ::arrive)
    }

    /** The day on which it was; without one it is now. */
    private fun Page.day(): DayAndTime {
        val on = DayAndTime()
        val said = column(context)
        button(word(Label.MARK_DAY), Weight.Other, R.drawable.ic_calendar) {
            pickDay(on.day?.toString()) {
                on.day = it
                inWords(said, on.at())
            }
        }
        put(said, Space.GAP)
        return on
    }
}
