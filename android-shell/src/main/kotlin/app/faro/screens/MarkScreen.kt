package app.faro.screens

import app.faro.Place
import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choices
import faro.core.Faro
import faro.core.Label
import faro.core.NewProof
import faro.core.ProofResult
import faro.core.Reason
import faro.core.ReasonChoice
import faro.core.Text

/** What shows that it was done, or why it could not be done: an entry of the proof log. */
internal class MarkScreen(id: String) : Screen<MarkScreen.Shown>() {
    class Shown(val title: Text?, val day: Text?, val reasons: List<ReasonChoice>)

    private val mark = Mark.read(id)
    private val couldNot = mark.result == ProofResult.COULD_NOT

    override val isQuiet get() = false

    override fun load(core: Faro): Shown {
        val duty = core.duties().find { it.id == mark.about }
        val time = duty?.waiting?.find { it.iso == mark.day }
        val hearing = core.hearings().find { it.id == mark.about }
        return Shown(duty?.title ?: hearing?.title, time?.day?.day?.text ?: hearing?.`when`, core.reasons())
    }

    override fun Page.draw(shown: Shown) {
        shown.title?.let { title(it) }
        shown.day?.let { text(it, Type.Second) }
        var reason: Reason? = null
        if (couldNot) {
            text(word(Label.DUTY_WHY), Type.Strong, Space.INNER)
            choices(shown.reasons.map { it.text to it.reason }, isChosen = false) { reason = it }
        } else {
            text(word(Label.PROOF_NEEDED))
        }
        val error = if (couldNot) field(word(Label.DUTY_ERROR)) else null
        val spokeTo = field(word(Label.DUTY_SPOKE_TO))
        val reference = field(word(Label.DUTY_REFERENCE), kind = Field.Kind.Code)
        val note = field(word(Label.NOTE_TEXT), kind = Field.Kind.Long)
        action(Label.SAVE, call = {
            val said = error?.words.orEmpty()
            val proof = NewProof(mark.result, reason, said, spokeTo.words, reference.words, note.words);
            { core: Faro -> core.markDuty(mark.about, mark.day, proof) }
        }) {
            back()
            if (mark.day == null) go(Place(Place.Name.Proofs))
        }
    }
}
