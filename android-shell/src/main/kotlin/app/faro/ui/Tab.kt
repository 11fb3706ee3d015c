package app.faro.ui

import android.content.Context
import android.view.Gravity
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/** An icon over its word, in a bar. */
internal class Tab(context: Context, drawing: Int, said: Text, chosen: Boolean) : LinearLayout(context) {
    private val word = TextBlock(context, Type.Tab, if (chosen) R.color.accent else R.color.ink_second).say(said)

    init {
        orientation = VERTICAL
        gravity = Gravity.CENTER
        minimumHeight = dp(Space.BUTTON)
        minimumWidth = dp(Space.BUTTON)
        setPaddingRelative(dp(Space.HAIR), dp(Space.SMALL), dp(Space.HAIR), dp(Space.SMALL))
        val color = if (chosen) R.color.accent else R.color.ink_second
        addView(Icon(context, drawing, color), LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
        word.textAlignment = TEXT_ALIGNMENT_CENTER
        val params = LayoutParams(WRAP_CONTENT, WRAP_CONTENT)
        params.topMargin = dp(2)
        addView(word, params)
        background = context.pressable(context.ground(R.color.background))
        isSelected = chosen
        isFocusable = true
    }

    fun does(work: () -> Unit): Tab {
        setOnClickListener { work() }
        return this
    }

    /** In one bar all words are of one size, and all of them have room. */
    fun beside(others: List<Tab>): Tab {
        word.beside = others.map { it.word }
        val share = (resources.configuration.screenWidthDp - 2 * Space.SMALL) / others.size
        word.maxWidth = dp(minOf(WIDEST, share - 2 * Space.HAIR))
        return this
    }

    override fun getAccessibilityClassName(): CharSequence = Button::class.java.name

    private companion object {
        const val WIDEST = 92
    }
}
