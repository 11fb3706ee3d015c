package app.faro.paper

import android.graphics.Canvas
import android.graphics.pdf.PdfDocument
import faro.core.SheetView
import java.io.IOException
import java.io.OutputStream

/** A sheet on paper: on one page in the largest type that has room there, or on as many as it needs. */
internal class Pages(sheet: SheetView, val paper: Paper) {
    private val width = paper.width * FINE - MARGIN * 2
    private val room = paper.height * FINE - MARGIN * 2
    private val whole: Piece
    private val ends: List<Int>

    init {
        fun at(scale: Float) = Blocks(sheet, width, scale, room).piece()
        whole = SCALES.asSequence().map(::at).firstOrNull { it.height <= room } ?: at(1f)
        ends = ends()
    }

    val count get() = ends.size

    /** One of the pages, from its left upper corner; a point of the canvas is one of the paper. */
    fun draw(canvas: Canvas, page: Int) {
        val top = ends.getOrElse(page - 1) { 0 }
        canvas.save()
        canvas.scale(1f / FINE, 1f / FINE)
        canvas.translate(MARGIN.toFloat(), (MARGIN - top).toFloat())
        canvas.clipRect(-MARGIN, top, width + MARGIN, ends[page])
        whole.draw(canvas)
        canvas.restore()
    }

    /** All of them as a PDF, in which text is text. */
    @Throws(IOException::class)
    fun write(out: OutputStream) {
        val document = PdfDocument()
        try {
            for (page in 0 until count) {
                val drawn = document.startPage(PdfDocument.PageInfo.Builder(paper.width, paper.height, page + 1).create())
                draw(drawn.canvas, page)
                document.finishPage(drawn)
            }
            document.writeTo(out)
        } finally {
            document.close()
        }
    }

    /** Where each page ends: as low as nothing is divided that must not be. */
    private fun ends(): List<Int> {
        val ends = mutableListOf<Int>()
        var top = 0
        while (whole.height - top > room) {
            val last = top + room
            top = (last downTo top + room / 2).firstOrNull(whole::breaks) ?: last
            ends += top
        }
        return ends + whole.height
    }

    private companion object {
        val MARGIN = millimetres(12f)
        val SCALES = listOf(1.5f, 1.4f, 1.3f, 1.2f, 1.1f, 1f, 0.9f, 0.8f)
    }
}
