package app.faro.ui

import android.content.Context
import android.view.View
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/** Why something did not work, in its place; nothing to see while all is well. A screen reader says it at once. */
internal class Trouble(context: Context) : LinearLayout(context) {
    private val words = TextBlock(context, Type.Body, R.color.late)

    init {
        setPaddingRelative(dp(Space.INNER), dp(Space.GAP), dp(Space.INNER), dp(Space.GAP))
        background = context.ground(R.color.late_ground, R.color.late)
        beside(Icon(context, R.drawable.ic_warning, R.color.late))
        beside(words, 1f, Space.GAP)
        words.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
        visibility = View.GONE
    }

    fun say(text: Text) {
        visibility = View.VISIBLE
        words.say(text)
    }

    fun clear() {
        visibility = View.GONE
    }
}
