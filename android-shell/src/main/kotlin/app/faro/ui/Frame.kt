package app.faro.ui

import android.content.Context
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.ScrollView
import app.faro.R

/** What stands around every screen: a bar above, the page that scrolls, and the bar of tabs below. */
internal class Frame(context: Context) : LinearLayout(context) {
    private val above = row(context)
    private val scroll = ScrollView(context)
    private val below = row(context)
    private val line = View(context)

    init {
        orientation = VERTICAL
        // Since API 35 a window reaches under the system's bars: the page does not.
        fitsSystemWindows = true
        setBackgroundColor(context.getColor(R.color.background))
        above.gravity = Gravity.CENTER_VERTICAL
        above.setPaddingRelative(dp(Space.SMALL), 0, dp(Space.SMALL), 0)
        addView(above, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        scroll.isFillViewport = true
        addView(scroll, LayoutParams(MATCH_PARENT, 0, 1f))
        line.setBackgroundColor(context.getColor(R.color.line))
        addView(line, LayoutParams(MATCH_PARENT, dp(1)))
        addView(below, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }

    /** An empty column in the place of the page that was there. */
    fun page(): LinearLayout {
        val page = column(context)
        page.setPaddingRelative(dp(Space.EDGE), dp(Space.SMALL), dp(Space.EDGE), dp(Space.SECTION))
        scroll.removeAllViews()
        scroll.addView(page, MATCH_PARENT, WRAP_CONTENT)
        scroll.scrollTo(0, 0)
        return page
    }

    /** What stands at the start of the bar above, and what at its end. */
    fun bar(start: List<Tab>, end: List<Tab>) {
        above.removeAllViews()
        start.forEach { above.beside(it.beside(start + end)) }
        above.gap()
        end.forEach { above.beside(it.beside(start + end)) }
    }

    fun tabs(tabs: List<Tab>) {
        below.removeAllViews()
        for (tab in tabs) below.addView(tab.beside(tabs), LayoutParams(0, MATCH_PARENT, 1f))
        val visibility = if (tabs.isEmpty()) View.GONE else View.VISIBLE
        line.visibility = visibility
        below.visibility = visibility
    }
}
