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

/** Digits or words to be written on paper: a line for each group, under its name where it has one, always from left to right. */
internal class NumberBlock(context: Context, groups: List<String>, names: List<Text> = emptyList()) : LinearLayout(context) {
    init {
        secret()
        orientation = VERTICAL
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        gravity = Gravity.CENTER_HORIZONTAL
        setPadding(dp(Space.INNER), dp(Space.INNER), dp(Space.INNER), dp(Space.INNER))
        background = context.ground(R.color.surface, R.color.edge)
        groups.forEachIndexed { index, digits ->
            names.getOrNull(index)?.let { below(name(it), Space.GAP) }
            below(group(digits))
        }
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
        const val SIZE = 34f
        const val WIDE = 0.12f
    }
}

/** For a screen reader: digit for digit. */
internal fun String.spelled(): String = toList().joinToString(" ")
