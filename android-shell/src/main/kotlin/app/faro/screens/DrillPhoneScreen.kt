package app.faro.screens

import app.faro.Answer
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.Faro
import faro.core.PhoneLabel
import faro.core.PlannedNotification
import faro.core.SilenceView
import faro.core.SilencesView

/** Whether this phone will remind: what may keep it silent, a test, and what nobody can promise. */
internal class DrillPhoneScreen : Screen<Unit>() {
    override fun load(core: Faro) = Unit

    override fun Page.draw(shown: Unit) {
        title(word(PhoneLabel.DRILL_PHONE), R.drawable.ic_bell)
        text(word(PhoneLabel.DRILL_PHONE_HINT))
        val waits = inside(column(context))
        waiting<PlannedNotification>(
            word(PhoneLabel.DRILL_PHONE_TEST),
            begin = { answered -> ask({ it.reminderTest().also(reminding::test) }, answered) },
        ) {
            waits.column.removeAllViews()
            waits.notice(word(PhoneLabel.DRILL_PHONE_WAITS), R.drawable.ic_bell)
        }
        put(waits.column, 0)
        val all = inside(put(column(context), Space.GAP))
        ask({ it.phoneSilences(reminding.phone()) }) { answer ->
            when (answer) {
                is Answer.Known -> all.silences(answer.value)
                is Answer.Refused -> all.warning(answer.text)
            }
        }
    }

    private fun Page.silences(shown: SilencesView) {
        heading(word(PhoneLabel.DRILL_PHONE_FOUND))
        if (shown.found.isEmpty()) text(word(PhoneLabel.DRILL_PHONE_NONE))
        shown.found.forEach { one -> silence(one, Tone.Grave, R.drawable.ic_warning) }
        heading(word(PhoneLabel.DRILL_PHONE_UNPROMISED))
        text(word(PhoneLabel.DRILL_PHONE_UNPROMISED_HINT))
        shown.unpromised.forEach { one -> silence(one, Tone.Plain, R.drawable.ic_warning) }
        heading(word(PhoneLabel.DRILL_PHONE_HANDLED))
        shown.handled.forEach { one -> silence(one, Tone.Plain, R.drawable.ic_bell) }
    }

    private fun Page.silence(one: SilenceView, tone: Tone, icon: Int) = card(tone) {
        marked(icon, tone.color(Type.Second)) {
            text(one.title, Type.Strong, 0)
            text(one.what, Type.Second, Space.HAIR)
        }
        if (one.canChange) button(word(PhoneLabel.DRILL_PHONE_ALLOW), Weight.Other) { reminding.change(one.silence) }
    }
}
