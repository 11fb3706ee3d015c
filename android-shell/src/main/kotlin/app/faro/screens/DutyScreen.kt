package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DutyTimeView
import faro.core.DutyView
import faro.core.Faro
import faro.core.Label

/** One duty: when it comes next, what to see to before, and what came of each of its times. */
internal class DutyScreen(private val id: String) : Screen<DutyView>() {
    override fun load(core: Faro): DutyView = core.duty(id)

    override fun Page.draw(shown: DutyView) {
        title(shown.title, R.drawable.ic_duty)
        text(shown.repeats, Type.Second)
        if (shown.place.isNotEmpty()) own(shown.place)
        if (shown.now != null || shown.waiting.isNotEmpty()) heading(word(Label.DUTY_WAITING))
        shown.now?.let {
            now(it)
            marking(it.markable)
        }
        shown.waiting.forEach { card { timeOf(it, Space.HAIR) } }
        shown.next?.let { next(it, if (shown.now == null) Tone.Hero else Tone.Plain) }
        doubts(shown.doubts)
        if (shown.checklist.isNotEmpty()) {
            heading(word(Label.DUTY_BEFORE))
            points(R.drawable.ic_box, shown.checklist)
        }
        if (shown.times.isNotEmpty()) heading(word(Label.DUTY_TIMES))
        for (time in shown.times) {
            line(time.tone.sign, draw = {
                said(time.day.day, Type.Strong, Space.SMALL)
                text(time.stateText, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.DutyTime, time.item)) }
        }
        deleting({ it.deleteDuty(id) }) { back() }
    }

    private fun Page.next(next: DutyTimeView, tone: Tone) {
        card(tone) {
            text(word(Label.DUTY_NEXT), Type.Second)
            said(next.day.day, Type.Strong)
            text(next.day.distance, Type.Second, 0)
        }
        marking(next.markable)
    }
}
