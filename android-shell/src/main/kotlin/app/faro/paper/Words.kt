package app.faro.paper

import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Typeface
import android.text.Layout
import android.text.StaticLayout
import android.text.TextDirectionHeuristics
import android.text.TextPaint
import faro.core.Direction
import faro.core.SheetLine
import java.util.Locale

/** How words look on paper; the size in points. */
internal class Ink(val size: Float, val isBold: Boolean = false, val color: Int = Color.BLACK) {
    /** The same, so much larger. */
    fun times(scale: Float) = Ink(size * scale, isBold, color)
}

/** On which side lines begin: where their own language does, where the sheet does, or around the middle. */
internal enum class Side { Own, Left, Right, Middle }

/** A line of a sheet in its own language and direction; it takes as many lines of the paper as it needs. */
internal class Words(line: SheetLine, ink: Ink, width: Int, side: Side = Side.Own) : Piece {
    private val layout: StaticLayout

    init {
        val paint = paint(ink)
        paint.textLocale = Locale.forLanguageTag(line.tag)
        val direction = when (line.direction) {
            Direction.LTR -> TextDirectionHeuristics.LTR
            Direction.RTL -> TextDirectionHeuristics.RTL
            null -> TextDirectionHeuristics.FIRSTSTRONG_LTR
        }
        val begins = if (direction.isRtl(line.text, 0, line.text.length)) Side.Right else Side.Left
        val alignment = when (side) {
            Side.Own, begins -> Layout.Alignment.ALIGN_NORMAL
            Side.Middle -> Layout.Alignment.ALIGN_CENTER
            else -> Layout.Alignment.ALIGN_OPPOSITE
        }
        layout = StaticLayout.Builder.obtain(line.text, 0, line.text.length, paint, maxOf(width, 1))
            .setTextDirection(direction)
            .setAlignment(alignment)
            .setIncludePad(false)
            .setLineSpacing(0f, LINES)
            .build()
    }

    override val height get() = layout.height

    override fun draw(canvas: Canvas) = layout.draw(canvas)

    override fun breaks(y: Int) = layout.getLineTop(layout.getLineForVertical(y)) == y

    companion object {
        private const val LINES = 1.1f
        private const val FACE = "sans-serif"

        /** How wide the words are on one line. */
        fun width(line: SheetLine, ink: Ink): Int =
            Math.ceil(Layout.getDesiredWidth(line.text, paint(ink)).toDouble()).toInt()

        private fun paint(ink: Ink): TextPaint {
            val paint = TextPaint(TextPaint.ANTI_ALIAS_FLAG or TextPaint.SUBPIXEL_TEXT_FLAG or TextPaint.LINEAR_TEXT_FLAG)
            paint.color = ink.color
            paint.textSize = ink.size * FINE
            paint.typeface = Typeface.create(FACE, if (ink.isBold) Typeface.BOLD else Typeface.NORMAL)
            return paint
        }
    }
}
