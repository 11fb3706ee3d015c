package app.faro.ui

import android.content.Context
import android.graphics.Rect
import android.os.Build
import android.view.Gravity
import android.view.MotionEvent
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.WindowInsets
import android.widget.FrameLayout
import android.widget.LinearLayout
import android.widget.ScrollView
import app.faro.R
import faro.core.Text

/** What stands around every screen: a bar above, the page that scrolls, and the bar of tabs below. */
internal class Frame(context: Context) : LinearLayout(context) {
    private val above = row(context)
    private val scroll = ScrollView(context)
    private val below = row(context)
    private val line = View(context)
    private val notice = TextBlock(context, Type.Strong)

    /** Whether the page changes something: then nothing may lie over any part of the window. */
    var isGrave = false

    /** A touch did not count, because another app's window lies over ours. */
    var onCovered: () -> Unit = {}

    init {
        orientation = VERTICAL
        keepFromServices()
        setBackgroundColor(context.getColor(R.color.background))
        above.gravity = Gravity.CENTER_VERTICAL
        above.setPaddingRelative(dp(Space.SMALL), 0, dp(Space.SMALL), 0)
        addView(above, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        notice.visibility = View.GONE
        notice.setPaddingRelative(dp(Space.EDGE), dp(Space.SMALL), dp(Space.EDGE), dp(Space.SMALL))
        addView(notice, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        scroll.isFillViewport = true
        // What goes on below the bar is seen to go on, and no line looks cut.
        scroll.isVerticalFadingEdgeEnabled = true
        scroll.setFadingEdgeLength(dp(Space.EDGE))
        addView(scroll, LayoutParams(MATCH_PARENT, 0, 1f))
        line.setBackgroundColor(context.getColor(R.color.line))
        addView(line, LayoutParams(MATCH_PARENT, dp(1)))
        addView(below, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }

    /**
     * Our ground reaches under the bars of the system, beside a cut-out and behind the keyboard; nothing that is read or
     * pressed does. Before API 35 the platform keeps the window clear of them, and there is nothing left to see to here.
     */
    override fun onApplyWindowInsets(insets: WindowInsets): WindowInsets {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val all = insets.getInsets(
                WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout() or WindowInsets.Type.ime(),
            )
            setPadding(all.left, all.top, all.right, all.bottom)
            return WindowInsets.CONSUMED
        }
        return super.onApplyWindowInsets(insets)
    }

    /** An empty column in the place of the page that was there. */
    fun page(): LinearLayout {
        val page = ReadableColumn(context)
        page.setPaddingRelative(dp(Space.EDGE), dp(Space.SMALL), dp(Space.EDGE), dp(Space.SECTION))
        scroll.removeAllViews()
        scroll.addView(page, FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT, Gravity.CENTER_HORIZONTAL))
        scroll.scrollTo(0, 0)
        notice.visibility = View.GONE
        return page
    }

    /** Says something above the page, until there is another. */
    fun notice(said: Text) {
        notice.say(said)
        notice.visibility = View.VISIBLE
    }

    override fun onFilterTouchEventForSecurity(event: MotionEvent): Boolean {
        val isCovered = event.flags and (if (isGrave) ANYWHERE else HERE) != 0
        if (isCovered && event.actionMasked == MotionEvent.ACTION_DOWN) onCovered()
        return !isCovered
    }

    /** What stands at the start of the bar above, and what at its end. */
    fun bar(start: List<Tab>, end: List<Tab>) {
        above.removeAllViews()
        val all = start + end
        start.forEach { above.beside(it.beside(all)) }
        above.gap()
        end.forEach { above.beside(it.beside(all)) }
    }

    fun tabs(tabs: List<Tab>) {
        below.removeAllViews()
        for (tab in tabs) below.addView(tab.beside(tabs), LayoutParams(0, MATCH_PARENT, 1f))
        val visibility = if (tabs.isEmpty()) View.GONE else View.VISIBLE
        line.visibility = visibility
        below.visibility = visibility
    }

    private companion object {
        const val HERE = MotionEvent.FLAG_WINDOW_IS_OBSCURED

        /** Android 10 tells of it; before, the first flag is all there is. */
        const val ANYWHERE = HERE or MotionEvent.FLAG_WINDOW_IS_PARTIALLY_OBSCURED
    }
}

/** As soon as the page has its lines, this is the uppermost thing of it that is seen. */
internal fun View.toTop() {
    post {
        val scroll = generateSequence(parent) { it.parent }.firstNotNullOfOrNull { it as? ScrollView } ?: return@post
        val place = Rect()
        getDrawingRect(place)
        scroll.offsetDescendantRectToMyCoords(this, place)
        scroll.scrollTo(0, place.top)
    }
}
