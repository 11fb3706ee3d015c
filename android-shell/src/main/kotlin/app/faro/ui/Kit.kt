package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import app.faro.R

/** Measures of the design, in dp. Everything stands on a grid of 8. */
internal object Space {
    const val HAIR = 4
    const val SMALL = 8
    const val INNER = 16
    const val EDGE = 20
    const val GAP = 12
    const val SECTION = 28
    const val TARGET = 48
    const val BUTTON = 56
    const val RADIUS = 14
}

internal fun Context.dp(value: Int): Int = Math.round(value * resources.displayMetrics.density)

internal fun View.dp(value: Int): Int = context.dp(value)

/** A rounded ground, with a line around it where `edge` is a colour. */
internal fun Context.ground(fill: Int, edge: Int? = null, radius: Int = Space.RADIUS): GradientDrawable {
    val shape = GradientDrawable()
    shape.setColor(getColor(fill))
    shape.cornerRadius = dp(radius).toFloat()
    edge?.let { shape.setStroke(dp(1), getColor(it)) }
    return shape
}

/** The same, and it shows that it is pressed. */
internal fun Context.pressable(ground: GradientDrawable, ripple: Int = R.color.accent): Drawable {
    val mask = GradientDrawable()
    mask.setColor(getColor(R.color.ink))
    mask.cornerRadius = ground.cornerRadius
    val pale = getColor(ripple) and 0x00FFFFFF or 0x33000000
    return RippleDrawable(ColorStateList.valueOf(pale), ground, mask)
}

internal fun column(context: Context): LinearLayout {
    val column = LinearLayout(context)
    column.orientation = LinearLayout.VERTICAL
    return column
}

internal fun row(context: Context): LinearLayout {
    val row = LinearLayout(context)
    row.orientation = LinearLayout.HORIZONTAL
    return row
}

/** Adds a view below the others, as wide as the column. */
internal fun <V : View> LinearLayout.below(view: V, gap: Int = 0): V {
    val params = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT)
    params.topMargin = if (childCount == 0) 0 else dp(gap)
    addView(view, params)
    return view
}

/** Adds a view beside the others; those with a weight share what is left. */
internal fun <V : View> LinearLayout.beside(view: V, weight: Float = 0f, gap: Int = 0): V {
    val params = LinearLayout.LayoutParams(if (weight > 0f) 0 else WRAP_CONTENT, WRAP_CONTENT, weight)
    params.marginStart = if (childCount == 0) 0 else dp(gap)
    addView(view, params)
    return view
}

/** Nothing, as wide as what is left. */
internal fun LinearLayout.gap() = addView(View(context), LinearLayout.LayoutParams(0, 0, 1f))
