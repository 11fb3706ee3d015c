package app.faro.ui

import android.content.Context
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.HorizontalScrollView
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/**
 * The days of a month in their weeks, each large enough for a finger, with a sign for each kind of thing that stands on it.
 * A screen reader hears a day as one sentence.
 */
internal class MonthGrid(
    context: Context,
    names: List<Pair<Text, Text>>,
    weeks: List<List<Cell>>,
) : LinearLayout(context) {
    /** A day: its number as it is drawn, what is said of it, and the drawings of what stands on it, the gravest first. */
    class Cell(
        val number: String,
        val spoken: Text,
        val marks: List<Int>,
        val isInMonth: Boolean,
        val isToday: Boolean,
        val open: () -> Unit,
    )

    init {
        orientation = VERTICAL
        below(week(names.map { (short, full) -> name(short, full) }))
        weeks.forEach { days -> below(week(days.map(::day)), Space.HAIR) }
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val wide = maxOf(MeasureSpec.getSize(widthMeasureSpec), DAYS * dp(Space.TARGET))
        super.onMeasure(MeasureSpec.makeMeasureSpec(wide, MeasureSpec.EXACTLY), heightMeasureSpec)
    }

    /** On the narrowest phones it is wider than the page, and moves beside. */
    fun scrolled(): View {
        val scroll = HorizontalScrollView(context)
        scroll.isFillViewport = true
        scroll.isHorizontalScrollBarEnabled = false
        scroll.addView(this, MATCH_PARENT, WRAP_CONTENT)
        return scroll
    }

    private fun week(days: List<View>): LinearLayout {
        val line = row(context)
        for (day in days) line.addView(day, LayoutParams(0, MATCH_PARENT, 1f))
        return line
    }

    private fun name(short: Text, full: Text): TextBlock {
        val name = TextBlock(context, Type.Tab).say(short)
        name.contentDescription = full.text
        name.textAlignment = TEXT_ALIGNMENT_CENTER
        return name
    }

    private fun day(cell: Cell): View {
        val ink = when {
            cell.isToday -> R.color.on_accent
            cell.isInMonth -> R.color.ink
            else -> R.color.ink_second
        }
        val day = object : LinearLayout(context) {
            override fun getAccessibilityClassName(): CharSequence = Button::class.java.name
        }
        day.orientation = VERTICAL
        day.gravity = Gravity.CENTER_HORIZONTAL
        day.minimumHeight = dp(HEIGHT)
        day.minimumWidth = dp(Space.TARGET)
        day.setPadding(0, dp(Space.HAIR), 0, dp(Space.HAIR))
        day.background = context.pressable(ground(cell))
        day.contentDescription = cell.spoken.text
        day.isFocusable = true
        day.setOnClickListener { cell.open() }
        val number = TextBlock(context, if (cell.isInMonth) Type.Strong else Type.Second, ink).own(cell.number)
        number.textAlignment = TEXT_ALIGNMENT_CENTER
        number.importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
        day.below(number)
        val marks = row(context)
        val color = if (cell.isToday) R.color.on_accent else R.color.accent
        cell.marks.forEach { marks.beside(Icon(context, it, color, MARK, grows = false), gap = 1) }
        day.addView(marks, LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        return day
    }

    private fun ground(cell: Cell) = when {
        cell.isToday -> context.ground(R.color.accent, radius = ROUND)
        cell.isInMonth -> context.ground(R.color.surface, R.color.line, ROUND)
        else -> context.ground(R.color.background, radius = ROUND)
    }

    private companion object {
        const val DAYS = 7
        const val HEIGHT = 56
        const val MARK = 14
        const val ROUND = 8
    }
}
