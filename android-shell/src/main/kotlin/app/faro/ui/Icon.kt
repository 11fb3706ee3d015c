package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.view.View
import android.widget.ImageView

/** A drawing beside a word. The word says it; the drawing is silent for a screen reader. */
internal class Icon(context: Context, drawing: Int, color: Int, size: Int = 24, grows: Boolean = true) : ImageView(context) {
    private val side = dp(Math.round(size * (if (grows) minOf(resources.configuration.fontScale, LARGEST) else 1f)))

    init {
        setImageResource(drawing)
        imageTintList = ColorStateList.valueOf(context.getColor(color))
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) = setMeasuredDimension(side, side)

    private companion object {
        /** It grows with the type, and leaves room for it on a small phone. */
        const val LARGEST = 1.5f
    }
}
