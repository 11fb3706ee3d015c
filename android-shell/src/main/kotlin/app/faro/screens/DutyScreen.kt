package app.faro.screens

import app.faro.OneScreen
import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.DutyView
import faro.core.Faro
import faro.core.Label

/** One duty: when it comes next, what to see to before, and what came of its last times. */
internal class DutyScreen(private val id: String) : OneScreen<DutyView>(Label.DUTIES_NONE) {
    override fun load(core: Faro): DutyView? = core.duties().find { it.id == id }

    override fun Page.drawOne(shown: DutyView) {
        title(shown.title)
        shown.repeats?.let { text(it, Type.Second) }
        if (shown.place.isNotEmpty()) own(shown.place)
        shown.next?.let { next ->
            card(Tone.Hero) {
                text(word(Label.DUTY_NEXT), Type.Second)
                text(next.day.day.text, Type.Strong, 0)
                text(next.day.distance, Type.Second, 0)
            }
        }
        if (shown.waiting.isNotEmpty()) heading(word(Label.DUTY_WAITING))
        shown.waiting.forEach { waiting(shown, it) }
        if (shown.checklist.isNotEmpty()) {
            heading(word(Label.DUTY_BEFORE))
            points(R.drawable.ic_check, shown.checklist)
        }
        deleting({ it.deleteDuty(id) }) { back() }
    }
}
