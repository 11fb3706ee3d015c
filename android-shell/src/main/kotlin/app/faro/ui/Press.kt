package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Typeface
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.Button
import app.faro.R
import faro.core.Direction
import faro.core.Text
import java.util.Locale

/** How much a button says "press me". */
internal enum class Weight(val fill: Int, val ink: Int, val edge: Int?) {
    Main(R.color.accent, R.color.on_accent, null),
    Other(R.color.surface, R.color.accent, R.color.edge),
    Grave(R.color.late_ground, R.color.late, R.color.late),
}

/** A button with a word of the core on it, and an icon before the word where there is one. */
internal class Press(context: Context, private val weight: Weight = Weight.Main) : Button(context) {
    init {
        stateListAnimator = null
        isAllCaps = false
        typeface = Type.Strong.face
        setTextSize(TypedValue.COMPLEX_UNIT_SP, Type.Strong.size)
        minHeight = dp(Space.BUTTON)
        minimumHeight = dp(Space.BUTTON)
        setPaddingRelative(dp(Space.INNER), dp(Space.GAP), dp(Space.INNER), dp(Space.GAP))
        gravity = Gravity.CENTER
        background = context.pressable(context.ground(weight.fill, weight.edge), weight.ink)
        paint()
    }

    fun say(said: Text, icon: Int = 0): Press {
        text = said.text
        tag = said
        textLocale = Locale.forLanguageTag(said.tag)
        textDirection = if (said.direction == Direction.RTL) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
        if (icon != 0) draw(icon)
        return this
    }

    /** Digits that can be typed once more, as `mend` says; a screen reader says which they are. */
    fun digits(digits: String, name: Text, mend: Text): Press {
        text = listOf(digits, mend.text).joinToString("\n")
        typeface = Typeface.MONOSPACE
        secret()
        textDirection = View.TEXT_DIRECTION_LTR
        contentDescription = listOf(name.text, digits.spelled(), mend.text).joinToString("\n")
        draw(R.drawable.ic_edit)
        return this
    }

    private fun draw(icon: Int) {
        setCompoundDrawablesRelativeWithIntrinsicBounds(icon, 0, 0, 0)
        compoundDrawablePadding = dp(Space.GAP)
        compoundDrawableTintList = ColorStateList.valueOf(context.getColor(weight.ink))
        gravity = Gravity.START or Gravity.CENTER_VERTICAL
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
    }

    fun does(work: () -> Unit): Press {
        setOnClickListener { work() }
        return this
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        keepWordsWhole(MeasureSpec.getSize(widthMeasureSpec), Type.Strong.size)
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    /** What must be there before it can be pressed; nothing, where nobody says so. */
    var readyIf: () -> Boolean = { true }
        set(value) {
            field = value
            look()
        }

    /** Something that it waits for came or went. */
    fun look() {
        isEnabled = true
    }

    override fun setEnabled(enabled: Boolean) {
        super.setEnabled(enabled && readyIf())
        paint()
    }

    /** What waits is not paler than what can be read: it only loses its ground. */
    private fun paint() {
        setTextColor(context.getColor(if (isEnabled) weight.ink else R.color.ink_second))
        background = if (isEnabled) {
            context.pressable(context.ground(weight.fill, weight.edge), weight.ink)
        } else {
            context.ground(R.color.surface, R.color.line)
        }
    }
}
