package app.faro.ui

import android.content.Context
import android.widget.Button
import android.widget.LinearLayout
import app.faro.R

/** The ground of a card, and the colours of what stands on it. */
internal enum class Tone(val fill: Int, val edge: Int?, private val ink: Int?, private val second: Int?) {
    Plain(R.color.surface, R.color.line, null, null),
    Hero(R.color.accent, null, R.color.on_accent, R.color.on_accent),
    Amber(R.color.amber_ground, R.color.amber, R.color.amber, R.color.amber),
    Full(R.color.amber, null, R.color.amber_ground, R.color.amber_ground),
    Grave(R.color.late_ground, R.color.late, R.color.late, R.color.late),
    Gravest(R.color.late, null, R.color.late_ground, R.color.late_ground),
    ;

    fun color(type: Type): Int = (if (type == Type.Second) second else ink) ?: type.color

    val icon: Int get() = ink ?: R.color.accent
}

/** A surface with things on it that belong together. With work to do it is a control as a whole. */
internal class Card(context: Context, private val tone: Tone) : LinearLayout(context) {
    init {
        orientation = VERTICAL
        setPaddingRelative(dp(Space.EDGE), dp(Space.INNER), dp(Space.EDGE), dp(Space.INNER))
        background = context.ground(tone.fill, tone.edge)
    }

    fun does(work: () -> Unit): Card {
        background = context.pressable(context.ground(tone.fill, tone.edge), tone.color(Type.Body))
        minimumHeight = dp(Space.BUTTON)
        isFocusable = true
        setOnClickListener { work() }
        return this
    }

    /** A screen reader says what can be done with it. */
    override fun getAccessibilityClassName(): CharSequence =
        if (isClickable) Button::class.java.name else super.getAccessibilityClassName()
}
