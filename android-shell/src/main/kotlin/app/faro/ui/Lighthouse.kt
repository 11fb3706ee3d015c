package app.faro.ui

import android.content.Context
import android.view.Gravity
import android.widget.ImageView
import android.widget.LinearLayout
import app.faro.R

/** The mark of the app, at the start of the first page. */
internal class Lighthouse(context: Context) : LinearLayout(context) {
    init {
        gravity = Gravity.START
        setPadding(0, dp(Space.EDGE), 0, dp(Space.SMALL))
        val mark = ImageView(context)
        mark.setImageResource(R.drawable.ic_faro)
        mark.importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
        mark.background = context.ground(R.color.sea, radius = RADIUS)
        addView(mark, LayoutParams(dp(SIZE), dp(SIZE)))
    }

    private companion object {
        const val SIZE = 72
        const val RADIUS = 18
    }
}
