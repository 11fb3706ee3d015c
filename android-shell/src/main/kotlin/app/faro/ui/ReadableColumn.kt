package app.faro.ui

import android.content.Context
import android.widget.LinearLayout

/** The column of a page: as wide as its window, but never wider than lines that an eye finds its way back from. */
internal class ReadableColumn(context: Context) : LinearLayout(context) {
    init {
        orientation = VERTICAL
        // A month reaches into the edge of the page.
        clipToPadding = false
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val wide = minOf(MeasureSpec.getSize(widthMeasureSpec), dp(WIDEST))
        super.onMeasure(MeasureSpec.makeMeasureSpec(wide, MeasureSpec.EXACTLY), heightMeasureSpec)
    }

    private companion object {
        const val WIDEST = 640
    }
}
