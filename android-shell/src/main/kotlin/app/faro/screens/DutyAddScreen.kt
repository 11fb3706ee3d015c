package app.faro.screens

import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.choices
import app.faro.ui.column
import app.faro.ui.pickDay
import app.faro.ui.pickTime
import faro.core.DutyChoice
import faro.core.Faro
import faro.core.Label
import faro.core.NewDuty
import faro.core.Repeat
import java.time.LocalTime

/** A duty is written down: what, from which day on, how often, and at what time of day. */
internal class DutyAddScreen : Screen<List<DutyChoice>>() {
    override val isQuiet get() = false

    override fun load(core: Faro): List<DutyChoice> = core.dutyKinds()

    override fun Page.draw(shown: List<DutyChoice>) {
        var kind = shown.first().kind
        var repeat: Repeat = Repeat.Once
        title(word(Label.DUTY_ADD))
        text(word(Label.DUTY_KIND), Type.Strong, Space.INNER)
        choices(shown.map { it.text to it.kind }) { kind = it }
        val called = field(word(Label.DUTY_TITLE))
        text(word(Label.DUTY_REPEAT), Type.Strong, Space.INNER)
        choices(REPEATS.map { (label, often) -> word(label) to often }) { repeat = it }
        val begins = DayAndTime()
        val ends = DayAndTime()
        times(begins, ends)
        val place = field(word(Label.DUTY_PLACE))
        action(Label.SAVE, call = {
            val first = begins.day?.toString().orEmpty()
            val duty = NewDuty(
                kind = kind,
                title = called.words,
                first = first,
                repeat = repeat,
                begins = begins.time?.toString(),
                ends = ends.time?.toString(),
                place = place.words,
            );
            { core: Faro -> core.addDuty(duty) }
        }) { back() }
    }

    private fun Page.times(begins: DayAndTime, ends: DayAndTime) {
        val from = column(context)
        val until = column(context)
        fun tell() {
            ends.day = begins.day
            inWords(from, begins.at())
            if (ends.time != null) inWords(until, ends.at())
        }
        button(word(Label.DUTY_FIRST), Weight.Other, R.drawable.ic_calendar) {
            pickDay(begins.day?.toString()) {
                begins.day = it
                tell()
            }
        }
        time(Label.DUTY_BEGINS) {
            begins.time = it
            tell()
        }
        put(from, Space.GAP)
        time(Label.DUTY_ENDS) {
            ends.time = it
            tell()
        }
        put(until, Space.GAP)
    }

    private fun Page.time(name: Label, done: (LocalTime) -> Unit) =
        button(word(name), Weight.Other, R.drawable.ic_clock) { pickTime(done) }

    private companion object {
        val REPEATS = listOf(
            Label.REPEAT_ONCE to Repeat.Once,
            Label.REPEAT_DAILY to Repeat.Days(1u),
            Label.REPEAT_WEEKLY to Repeat.Weeks(1u, emptyList()),
            Label.REPEAT_TWO_WEEKS to Repeat.Weeks(2u, emptyList()),
            Label.REPEAT_MONTHLY to Repeat.Months(1u),
            Label.REPEAT_YEARLY to Repeat.Years(1u),
        )
    }
}
