package app.faro

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF

/** A canvas that remembers which words were drawn, and where on the page: in its own units, through all that moved it. */
internal class Penned(picture: Bitmap) : Canvas(picture) {
    class Word(val text: String, val place: RectF, val isInSight: Boolean)

    val words = mutableListOf<Word>()

    override fun drawText(text: CharSequence, start: Int, end: Int, x: Float, y: Float, paint: Paint) {
        keep(text.subSequence(start, end).toString(), x, y, paint)
        super.drawText(text, start, end, x, y, paint)
    }

    override fun drawTextRun(
        text: CharArray,
        index: Int,
        count: Int,
        contextIndex: Int,
        contextCount: Int,
        x: Float,
        y: Float,
        isRtl: Boolean,
        paint: Paint,
    ) {
        keep(String(text, index, count), x, y, paint)
        super.drawTextRun(text, index, count, contextIndex, contextCount, x, y, isRtl, paint)
    }

    override fun drawTextRun(
        text: CharSequence,
        start: Int,
        end: Int,
        contextStart: Int,
        contextEnd: Int,
        x: Float,
        y: Float,
        isRtl: Boolean,
        paint: Paint,
    ) {
        keep(text.subSequence(start, end).toString(), x, y, paint)
        super.drawTextRun(text, start, end, contextStart, contextEnd, x, y, isRtl, paint)
    }

    private fun keep(text: String, x: Float, y: Float, paint: Paint) {
        val wide = paint.measureText(text.trimEnd())
        val place = RectF(x, y + paint.ascent(), x + wide, y + paint.descent())
        val sight = clipBounds
        val isInSight = sight.top <= y + paint.ascent() / 2 && sight.bottom >= y
        @Suppress("DEPRECATION")
        matrix.mapRect(place)
        words += Word(text, place, isInSight)
    }
}
