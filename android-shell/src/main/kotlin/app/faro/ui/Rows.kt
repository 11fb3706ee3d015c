package app.faro.ui

import android.content.Context
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.ScrollView

/**
 * A list of any length inside a page that scrolls: only the rows around those in sight are views. The others are room,
 * as high as they were, or as high as a row is on average.
 */
internal class Rows(context: Context, private val count: Int, private val make: (Int) -> View) : LinearLayout(context) {
    private val above = View(context)
    private val below = View(context)

    /** How high each row is; 0 where it was never a view. */
    private val heights = IntArray(count)
    private var first = 0

    /** The row that must not move while others come and go, and where it stood. */
    private var held: Pair<Int, Int>? = null

    init {
        orientation = VERTICAL
        addView(above, LayoutParams(MATCH_PARENT, 0))
        addView(below, LayoutParams(MATCH_PARENT, 0))
        alive.forEach { add(it) }
    }

    private val alive get() = first until minOf(first + MOST, count)

    private fun row(index: Int): View = getChildAt(index - first + 1)

    private fun add(index: Int) = addView(make(index), index - first + 1, LayoutParams(MATCH_PARENT, WRAP_CONTENT))

    override fun onAttachedToWindow() {
        super.onAttachedToWindow()
        // A page has one listener, and may have several lists.
        page()?.setOnScrollChangeListener { page, _, _, _, _ -> page.post { within(page).forEach { it.follow() } } }
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        // The page was turned: what was measured holds no longer.
        if (MeasureSpec.getSize(widthMeasureSpec) != measuredWidth) heights.fill(0)
        arrange(widthMeasureSpec, heightMeasureSpec)
        alive.forEach { heights[it] = row(it).measuredHeight }
        arrange(widthMeasureSpec, heightMeasureSpec)
    }

    private fun arrange(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val tops = tops()
        above.layoutParams.height = tops[first]
        below.layoutParams.height = tops[count] - tops[alive.last + 1]
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        super.onLayout(changed, left, top, right, bottom)
        val (row, before) = held ?: return
        held = null
        page()?.scrollBy(0, tops()[row] - before)
    }

    /** Where each row begins, and at last where the list ends. */
    private fun tops(): IntArray {
        val mean = heights.sum() / maxOf(heights.count { it > 0 }, 1)
        val tops = IntArray(count + 1)
        for (row in 0 until count) tops[row + 1] = tops[row] + if (heights[row] > 0) heights[row] else mean
        return tops
    }

    /** The page was scrolled: rows that come near become views, and those far away go. */
    private fun follow() {
        val page = page()
        if (count <= MOST || page == null) return
        val place = Rect()
        page.offsetDescendantRectToMyCoords(this, place)
        val tops = tops()
        val row = (0 until count).last { tops[it] <= maxOf(page.scrollY - place.top, 0) }
        val next = (row - BEFORE).coerceIn(0, count - MOST)
        if (next == first) return
        held = row to tops[row]
        // A row that stays is the same view: who is on it with the keyboard or a screen reader stays there.
        val old = alive.associateWith(::row)
        first = next
        old.filterKeys { it !in alive }.values.forEach(::removeView)
        alive.filterNot(old::containsKey).forEach(::add)
    }

    private fun page(): ScrollView? = generateSequence(parent) { it.parent }.firstNotNullOfOrNull { it as? ScrollView }

    internal companion object {
        private fun within(view: View): List<Rows> = when (view) {
            is Rows -> listOf(view)
            is ViewGroup -> (0 until view.childCount).flatMap { within(view.getChildAt(it)) }
            else -> emptyList()
        }

        /** So many rows of the least height are more than the highest phone shows. */
        const val MOST = 24
        private const val BEFORE = 6
    }
}

/** All of them below one another, however many. */
internal fun <T> Page.rows(all: List<T>, draw: Page.(T) -> Unit) {
    if (all.isEmpty()) return
    val rows = Rows(context, all.size) { index ->
        val row = column(context)
        if (index > 0) row.setPaddingRelative(0, context.dp(Space.GAP), 0, 0)
        inside(row).draw(all[index])
        row
    }
    put(rows, Space.GAP)
}
