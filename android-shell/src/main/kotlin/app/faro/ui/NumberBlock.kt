package app.faro.ui

import android.content.Context
import android.graphics.Typeface
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import android.widget.TextView
import app.faro.R

/** A number to be written on paper: groups of five, a line each, always from left to right. */
internal class NumberBlock(context: Context, digits: ByteArray) : LinearLayout(context) {
    init {
        orientation = VERTICAL
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        gravity = Gravity.CENTER_HORIZONTAL
        setPadding(dp(Space.INNER), dp(Space.INNER), dp(Space.INNER), dp(Space.INNER))
        background = context.ground(R.color.surface, R.color.edge)
        for (start in digits.indices step GROUP) {
            below(group(digits.copyOfRange(start, minOf(start + GROUP, digits.size))))
        }
    }

    private fun group(digits: ByteArray): TextView {
        val group = TextView(context)
        group.text = String(digits, Charsets.US_ASCII)
        group.typeface = Typeface.MONOSPACE
        group.letterSpacing = WIDE
        group.setTextSize(TypedValue.COMPLEX_UNIT_SP, SIZE)
        group.setTextColor(context.getColor(R.color.ink))
        group.textDirection = View.TEXT_DIRECTION_LTR
        group.gravity = Gravity.CENTER
        // Digit for digit, not as thousands.
        group.contentDescription = group.text.toList().joinToString(" ")
        return group
    }

    private companion object {
        const val GROUP = 5
        const val SIZE = 34f
        const val WIDE = 0.12f
    }
}
