package app.faro.ui

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import app.faro.R

/** Digits in groups of five, drawn from left to right in every language: dots while they are hidden. */
internal class DigitRow(context: Context) : View(context) {
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
        val rows = (cells() + ROW - 1) / ROW
        setMeasuredDimension(width, paddingTop + paddingBottom + rows * dp(HEIGHT))
    }

    override fun onDraw(canvas: Canvas) {
        val step = minOf(width / SLOTS, dp(WIDEST).toFloat())
        val start = (width - step * SLOTS) / 2
        full.textSize = step * DIGIT
        for (cell in 0 until cells()) {
            val column = cell % ROW
            val x = start + step * (column + HALF + column / GROUP * HALF)
            val y = paddingTop + dp(HEIGHT) * (cell / ROW + HALF)
            when {
                cell >= count -> canvas.drawCircle(x, y, step * DOT, empty)
                isReadable -> canvas.drawText(Char(digits[cell].toInt()).toString(), x, y + full.textSize * BASE, full)
                else -> canvas.drawCircle(x, y, step * DOT, full)
            }
        }
    }

    private fun cells() = maxOf(ROW, count)

    private fun paint(color: Int): Paint {
        val paint = Paint(Paint.ANTI_ALIAS_FLAG)
        paint.color = context.getColor(color)
        return paint
    }

    private companion object {
        const val GROUP = 5
        const val ROW = 15
        const val HALF = 0.5f

        /** Fifteen digits and two gaps of half a digit. */
        const val SLOTS = 16f
        const val WIDEST = 28
        const val HEIGHT = 36
        const val DIGIT = 1.25f
        const val DOT = 0.27f
        const val BASE = 0.36f
    }
}
