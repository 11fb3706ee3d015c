package app.faro.ui

import android.content.Context
import android.graphics.Canvas
import android.graphics.Color
import android.view.View
import app.faro.paper.Pages

/** One page as it will be on paper: dark on white, whatever the phone is set to. */
internal class PaperView(context: Context, private val pages: Pages, private val page: Int) : View(context) {
    init {
        setBackgroundColor(Color.WHITE)
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        setMeasuredDimension(width, width * pages.paper.height / pages.paper.width)
    }

    override fun onDraw(canvas: Canvas) {
        val scale = width.toFloat() / pages.paper.width
        canvas.scale(scale, scale)
        pages.draw(canvas, page)
    }
}
