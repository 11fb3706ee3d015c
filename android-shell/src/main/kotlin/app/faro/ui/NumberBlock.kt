package app.faro.ui

import android.content.Context
import android.graphics.Typeface
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import app.faro.R
import faro.core.Text

/**
 * Digits or words to be written on paper, always from left to right: one below the other, or, where each has a name that
 * says its place, two beside one another, so that all of them are in sight.
 */
internal class NumberBlock(context: Context, groups: List<String>, names: List<Text> = emptyList()) : LinearLayout(context) {
    init {
        secret()
        orientation = VERTICAL
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        gravity = Gravity.CENTER_HORIZONTAL
        setPadding(dp(Space.GAP), dp(Space.SMALL), dp(Space.GAP), dp(Space.GAP))
        background = context.ground(R.color.surface, R.color.edge)
        if (names.isEmpty()) {
            groups.forEach { below(group(it)) }
        } else {
            groups.zip(names).chunked(2).forEach(::pair)
        }
    }

    private fun pair(named: List<Pair<String, Text>>) {
        val line = row(context)
        line.layoutDirection = View.LAYOUT_DIRECTION_LTR
        for ((digits, said) in named) {
            val both = column(context)
            both.below(name(said))
            both.below(group(digits))
            // Heard as one, in the order of the columns.
            both.contentDescription = listOf(said.text, digits.spelled()).joinToString("\n")
            both.importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_YES
            line.beside(both, 1f, Space.SMALL)
        }
        below(line, Space.SMALL)
    }

    private fun name(said: Text): TextBlock {
        val name = TextBlock(context, Type.Second).say(said)
        name.textAlignment = View.TEXT_ALIGNMENT_CENTER
        return name
    }

    private fun group(digits: String): TextView {
        val group = object : TextView(context) {
            override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
                keepWordsWhole(MeasureSpec.getSize(widthMeasureSpec), SIZE)
                super.onMeasure(widthMeasureSpec, heightMeasureSpec)
            }
        }
        group.text = digits
        group.typeface = Typeface.MONOSPACE
        group.letterSpacing = WIDE
        group.setTextSize(TypedValue.COMPLEX_UNIT_SP, SIZE)
        group.setTextColor(context.getColor(R.color.ink))
        group.textDirection = View.TEXT_DIRECTION_LTR
        group.gravity = Gravity.CENTER
        // Digit for digit, not as thousands; a word is a word.
        if (digits.all(Char::isDigit)) group.contentDescription = digits.spelled()
        return group
    }

    private companion object {
        const val SIZE = 30f
        const val WIDE = 0.08f
    }
}

/** For a screen reader: digit for digit. */
internal fun String.spelled(): String = toList().joinToString(" ")
