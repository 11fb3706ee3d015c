package app.faro.paper

import android.graphics.Canvas

/** Something on paper, as high as it says, drawn from where the canvas begins. */
internal interface Piece {
    val height: Int

    fun draw(canvas: Canvas)

    /** Whether a page may end `y` below its top. */
    fun breaks(y: Int): Boolean = false
}

/** Nothing but what is drawn. */
internal class Drawn(override val height: Int, private val pen: (Canvas) -> Unit) : Piece {
    override fun draw(canvas: Canvas) = pen(canvas)
}

/** Pieces below one another. */
internal class Column(private val pieces: List<Piece>, gap: Int = 0) : Piece {
    private val tops = pieces.runningFold(0) { top, piece -> top + piece.height + gap }

    override val height = maxOf(0, tops.last() - gap)

    override fun draw(canvas: Canvas) {
        val clip = canvas.clipBounds
        for ((piece, top) in pieces.zip(tops)) {
            if (top < clip.bottom && top + piece.height > clip.top) canvas.at(0, top, piece)
        }
    }

    override fun breaks(y: Int): Boolean {
        val at = pieces.indices.lastOrNull { tops[it] < y } ?: return true
        val inside = y - tops[at]
        return inside >= pieces[at].height || pieces[at].breaks(inside)
    }
}

/** Pieces beside one another, each at its own place. */
internal class Row(private val cells: List<Pair<Int, Piece>>) : Piece {
    override val height = cells.maxOfOrNull { (_, piece) -> piece.height } ?: 0

    override fun draw(canvas: Canvas) = cells.forEach { (x, piece) -> canvas.at(x, 0, piece) }

    override fun breaks(y: Int) = cells.all { (_, piece) -> y >= piece.height || piece.breaks(y) }
}

/** A piece with room around it, and what is drawn behind it. */
internal class Inset(
    private val piece: Piece,
    private val left: Int = 0,
    private val above: Int = 0,
    below: Int = 0,
    private val ground: (Canvas, height: Int) -> Unit = { _, _ -> },
) : Piece {
    override val height = above + piece.height + below

    override fun draw(canvas: Canvas) {
        ground(canvas, height)
        canvas.at(left, above, piece)
    }

    override fun breaks(y: Int) = y > above && piece.breaks(y - above)
}

/** A piece that stays on one page, unless it fills most of one. */
internal class Kept(private val piece: Piece, private val most: Int) : Piece by piece {
    override fun breaks(y: Int) = piece.height > most && piece.breaks(y)
}

private fun Canvas.at(x: Int, y: Int, piece: Piece) {
    save()
    translate(x.toFloat(), y.toFloat())
    piece.draw(this)
    restore()
}
