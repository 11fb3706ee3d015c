package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.ImageButton
import android.widget.LinearLayout
import app.faro.R
import app.faro.Words
import faro.core.Text

/**
 * Digits of our own, so that no keyboard of a third party sees a secret. They stand from left to right in every
 * language, as a number does.
 */
internal class Keypad(
    context: Context,
    erase: Text,
    private val said: (Int) -> Text,
    private val most: Int = Words.LONGEST_SECRET,
) : LinearLayout(context) {
    private val shown = if (most == Words.LONGEST_SECRET) DigitRow(context, NUMBER, NUMBER_GROUP) else DigitRow(context, most, most)
    private val digits = ByteArray(most)

    /** How many digits stand there. */
    var count = 0
        private set

    /** A digit was typed or taken back, or all of them. */
    var onTyped: () -> Unit = {}

    /** No more digits go in. */
    var onFull: () -> Unit = {}

    /** What stands there is wrong: the next digit begins anew. */
    var isOver = false

    /** Whether the digits can be read. */
    var isReadable: Boolean
        get() = shown.isReadable
        set(value) = shown.show(value)

    init {
        secret()
        orientation = VERTICAL
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        below(shown)
        for (first in 1..7 step 3) {
            val line = line()
            for (digit in first..first + 2) line.beside(key(digit), 1f, Space.SMALL)
        }
        val last = line()
        last.gap()
        last.beside(key(0), 1f, Space.SMALL)
        val back = ImageButton(context)
        back.setImageResource(R.drawable.ic_erase)
        back.imageTintList = ColorStateList.valueOf(context.getColor(R.color.accent))
        back.contentDescription = erase.text
        back.minimumHeight = dp(Space.BUTTON)
        back.background = context.pressable(context.ground(R.color.surface, R.color.edge))
        back.setOnClickListener { take() }
        last.addView(back, LayoutParams(0, LayoutParams.MATCH_PARENT, 1f).apply { marginStart = dp(Space.SMALL) })
        tell()
    }

    /** A copy of what was typed; whoever takes it wipes it. */
    fun typed(): ByteArray = digits.copyOf(count)

    fun clear() {
        digits.fill(0)
        count = 0
        isOver = false
        tell()
        onTyped()
    }

    private fun line(): LinearLayout {
        val line = row(context)
        line.layoutDirection = View.LAYOUT_DIRECTION_LTR
        return below(line, Space.SMALL)
    }

    private fun key(digit: Int): Button {
        val key = Button(context)
        key.text = digit.toString()
        key.stateListAnimator = null
        key.typeface = Type.Headline.face
        key.setTextSize(TypedValue.COMPLEX_UNIT_SP, SIZE)
        key.setTextColor(context.getColor(R.color.ink))
        key.gravity = Gravity.CENTER
        key.minHeight = dp(Space.BUTTON)
        key.minimumWidth = 0
        key.minWidth = 0
        key.setPadding(0, dp(Space.SMALL), 0, dp(Space.SMALL))
        key.background = context.pressable(context.ground(R.color.surface, R.color.edge))
        key.setOnClickListener { add(digit) }
        key.layoutParams = LayoutParams(0, WRAP_CONTENT, 1f)
        return key
    }

    private fun add(digit: Int) {
        if (isOver) clear()
        if (count == most) return
        digits[count++] = ('0'.code + digit).toByte()
        tell()
        onTyped()
        if (count == most) onFull()
    }

    private fun take() {
        if (count == 0) return
        isOver = false
        digits[--count] = 0
        tell()
        onTyped()
    }

    private fun tell() {
        shown.show(digits, count)
        shown.contentDescription = said(count).text
    }

    private companion object {
        const val NUMBER = 18
        const val NUMBER_GROUP = 6
        const val SIZE = 24f
    }
}
