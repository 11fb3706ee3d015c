package app.faro.ui

import android.app.AlertDialog
import android.content.Context
import android.widget.LinearLayout
import android.widget.NumberPicker
import android.widget.ScrollView
import app.faro.Answer
import app.faro.R
import faro.core.CalendarMonth
import faro.core.CalendarView
import faro.core.Day
import faro.core.Label
import java.time.LocalDate

/**
 * A day of the reader's second calendar: its year, month and day from the core's lists. The day of the law stands large
 * below them before it is taken.
 */
internal class CalendarPicker(
    private val page: Page,
    private val calendar: CalendarView,
    private val context: Context,
    private val done: (LocalDate) -> Unit,
) {
    private val year = NumberPicker(context)
    private val month = NumberPicker(context)
    private val day = NumberPicker(context)
    private val said = column(context)
    private var months: List<CalendarMonth> = emptyList()

    /** What the wheels say, as the core answered; none while they turn. */
    private var meant: Day? = null

    fun open() {
        val column = column(context)
        val edge = context.dp(Space.EDGE)
        column.setPadding(edge, edge, edge, 0)
        val wheels = column.below(row(context))
        wheel(wheels, day, Label.DAY_DAY)
        wheel(wheels, month, Label.DAY_MONTH)
        wheel(wheels, year, Label.DAY_YEAR)
        column.below(said, Space.INNER)
        val years = (calendar.firstYear..calendar.lastYear).map { it.toString() }
        fill(year, years, calendar.year - calendar.firstYear)
        year.setOnValueChangedListener { _, _, _ -> turnYear(month.value, day.value) }
        month.setOnValueChangedListener { _, _, _ -> turnMonth(day.value) }
        day.setOnValueChangedListener { _, _, _ -> turnDay() }
        val scroll = ScrollView(context)
        scroll.addView(column)
        val dialog = AlertDialog.Builder(context, R.style.Picker)
            .setTitle(calendar.text.text)
            .setView(scroll)
            .setPositiveButton(page.word(Label.DAY_TAKE).text) { _, _ ->
                meant?.let { done(LocalDate.parse(it.iso)) }
            }
            .setNegativeButton(page.word(Label.CANCEL).text, null)
            .create()
        secret(dialog)
        turnYear(calendar.month.toInt() - 1, calendar.day.toInt() - 1)
    }

    private fun wheel(wheels: LinearLayout, wheel: NumberPicker, name: Label) {
        val column = column(context)
        column.below(TextBlock(context, Type.Second).say(page.word(name)))
        // Nobody types into it: a keyboard would open.
        wheel.descendantFocusability = NumberPicker.FOCUS_BLOCK_DESCENDANTS
        wheel.wrapSelectorWheel = false
        wheel.contentDescription = page.word(name).text
        column.below(wheel)
        wheels.beside(column, 1f, Space.SMALL)
    }

    /** Another year: its months, and how long they are. */
    private fun turnYear(toMonth: Int, toDay: Int) {
        meant = null
        val shown = calendar.firstYear + year.value
        page.ask({ it.calendarMonths(calendar.name, shown) }) { answer ->
            if (answer is Answer.Known && shown == calendar.firstYear + year.value) {
                months = answer.value
                fill(month, months.map { it.name.text }, toMonth)
                turnMonth(toDay)
            }
        }
    }

    private fun turnMonth(toDay: Int) {
        val days = months.getOrNull(month.value)?.days?.toInt() ?: return
        fill(day, (1..days).map { it.toString() }, toDay)
        turnDay()
    }

    private fun turnDay() {
        meant = null
        val shown = Triple(calendar.firstYear + year.value, month.value + 1, day.value + 1)
        val (year, month, day) = shown
        page.ask({ it.calendarDay(calendar.name, year, month.toUByte(), day.toUByte()) }) { answer ->
            said.removeAllViews()
            when (answer) {
                is Answer.Known -> {
                    meant = answer.value
                    page.inside(said).said(answer.value, Type.Headline)
                }

                is Answer.Refused -> page.inside(said).text(answer.text)
            }
        }
    }

    /** The digits are ours: the platform would write those of the phone's language. */
    private fun fill(wheel: NumberPicker, shown: List<String>, at: Int) {
        wheel.displayedValues = null
        wheel.minValue = 0
        wheel.maxValue = shown.size - 1
        wheel.displayedValues = shown.toTypedArray()
        wheel.value = at.coerceIn(0, shown.size - 1)
    }
}
