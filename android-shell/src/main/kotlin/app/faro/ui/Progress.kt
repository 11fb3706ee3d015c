package app.faro.ui

import android.content.Context
import android.view.View
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/** How far somebody is: a bar of as many pieces as there are steps, and the same in words. */
internal class Progress(context: Context, at: Int, count: Int) : LinearLayout(context) {
    private val words = TextBlock(context, Type.Second)

    init {
        orientation = VERTICAL
        below(words)
        val bar = below(row(context), Space.HAIR)
        for (piece in 1..count) {
            val view = View(context)
            view.background = context.ground(if (piece <= at) R.color.accent else R.color.line, radius = THICK)
            bar.addView(view, LayoutParams(0, dp(THICK), 1f).apply { marginStart = if (piece == 1) 0 else dp(Space.HAIR) })
        }
    }

    fun say(said: Text) {
        words.say(said)
    }

    private companion object {
        const val THICK = 6
    }
}
