package app.faro.ui

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import app.faro.R

/** Digits in groups, drawn from left to right in every language: dots while they are hidden. */
internal class DigitRow(context: Context, private val row: Int, private val group: Int) : View(context) {
    /** As many as stand in a row, and a gap of half a digit between two groups. */
    private val slots = row + (row / group - 1) * HALF

    private val full = paint(R.color.ink)
    private val empty = paint(R.color.edge)
    private var digits = ByteArray(0)
    private var count = 0
    var isReadable = false
        private set

    init {
        setPadding(0, dp(Space.GAP), 0, dp(Space.GAP))
        accessibilityLiveRegion = ACCESSIBILITY_LIVE_REGION_POLITE
        empty.style = Paint.Style.STROKE
        empty.strokeWidth = dp(2).toFloat()
        full.textAlign = Paint.Align.CENTER
        full.typeface = Type.Headline.face
    }

    fun show(digits: ByteArray, count: Int) {
        this.digits = digits
        this.count = count
        requestLayout()
        invalidate()
    }

    fun show(shown: Boolean) {
        isReadable = shown
        invalidate()
    }

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        val width = MeasureSpec.getSize(widthMeasureSpec)
        val rows = (cells() + row - 1) / row
        setMeasuredDimension(width, paddingTop + paddingBottom + rows * dp(HEIGHT))
    }

    override fun onDraw(canvas: Canvas) {
        val step = minOf(width / slots, dp(WIDEST).toFloat())
        val start = (width - step * slots) / 2
        full.textSize = step * DIGIT
        for (cell in 0 until cells()) {
            val column = cell % row
            val x = start + step * (column + HALF + column / group * HALF)
            val y = paddingTop + dp(HEIGHT) * (cell / row + HALF)
            when {
                cell >= count -> canvas.drawCircle(x, y, step * DOT, empty)
                isReadable -> canvas.drawText(Char(digits[cell].toInt()).toString(), x, y + full.textSize * BASE, full)
                else -> canvas.drawCircle(x, y, step * DOT, full)
            }
        }
    }

    private fun cells() = maxOf(row, count)

    private fun paint(color: Int): Paint {
        val paint = Paint(Paint.ANTI_ALIAS_FLAG)
        paint.color = context.getColor(color)
        return paint
    }

    private companion object {
        const val HALF = 0.5f
        const val WIDEST = 28
        const val HEIGHT = 36
        const val DIGIT = 1.25f
        const val DOT = 0.27f
        const val BASE = 0.36f
    }
}
