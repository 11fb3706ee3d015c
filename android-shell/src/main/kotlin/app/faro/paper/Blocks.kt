package app.faro.paper

import android.graphics.Canvas
import android.graphics.Color
import android.graphics.DashPathEffect
import android.graphics.Paint
import faro.core.CodeView
import faro.core.Direction
import faro.core.SheetBlock
import faro.core.SheetLine
import faro.core.SheetRow
import faro.core.SheetView

/** The blocks of a sheet as pieces on paper, so wide and with type of this scale. */
internal class Blocks(private val sheet: SheetView, private val width: Int, private val scale: Float, private val page: Int) {
    private val isRtl = sheet.direction == Direction.RTL
    private val start = if (isRtl) Side.Right else Side.Left

    fun piece(): Piece {
        val (codes, others) = sheet.blocks.partition { it is SheetBlock.Code }
        val title = pair(sheet.title, TITLE, width)
        val code = codes.filterIsInstance<SheetBlock.Code>().firstOrNull() ?: return column(listOf(title), others, width)
        return beside(figure(code), others)
    }

    /** The title and what has room beside the code, and below both the others. */
    private fun beside(figure: Piece, others: List<SheetBlock>): Piece {
        val room = width - CODE - GUTTER
        val title = pair(sheet.title, TITLE, room)
        val count = (0..others.size).first {
            val isHigh = column(listOf(title), others.take(it), room).height >= figure.height
            isHigh || it == others.size || others[it] is SheetBlock.Table
        }
        val left = column(listOf(title), others.take(count), room)
        val top = Kept(cells(listOf(room to left, CODE to figure)), page)
        return column(listOf(top), others.drop(count), width)
    }

    private fun column(first: List<Piece>, blocks: List<SheetBlock>, width: Int): Piece {
        val pieces = first.toMutableList()
        var heading: Piece? = null
        for (block in grouped(blocks)) {
            val piece = if (block.first() is SheetBlock.Card) cards(block, width) else block(block.first(), width, BODY)
            if (block.first() is SheetBlock.Heading) {
                heading?.let(pieces::add)
                heading = piece
            } else {
                // A heading stays with what it is about.
                pieces += heading?.let { Kept(Column(listOf(it, piece)), page / 2) } ?: piece
                heading = null
            }
        }
        heading?.let(pieces::add)
        return Column(pieces, pt(GAP))
    }

    /** Cards that follow one another belong into one grid. */
    private fun grouped(blocks: List<SheetBlock>): List<List<SheetBlock>> =
        blocks.fold(emptyList()) { groups, block ->
            val last = groups.lastOrNull()
            when {
                block is SheetBlock.Card && last?.first() is SheetBlock.Card -> groups.dropLast(1) + listOf(last + block)
                else -> groups + listOf(listOf(block))
            }
        }

    private fun block(block: SheetBlock, width: Int, body: Ink): Piece = when (block) {
        is SheetBlock.Heading -> heading(block.text, width)
        is SheetBlock.Sentence -> pair(block.text, body, width)
        is SheetBlock.Field -> field(block, width, body)
        is SheetBlock.Date -> date(block, width, body)
        is SheetBlock.Code -> figure(block)
        is SheetBlock.Write -> labelled(block.label, width, body) { write(block.lines.toInt(), it) }
        is SheetBlock.Table -> table(block, width)
        is SheetBlock.Card -> cards(listOf(block), width)
    }

    private fun heading(text: List<SheetLine>, width: Int): Piece {
        val rule = pen(RULE)
        return Inset(pair(text, HEADING, width), above = pt(ABOVE), below = pt(BELOW)) { canvas, height ->
            val y = (height - pt(BELOW) / 2).toFloat()
            canvas.drawLine(0f, y, width.toFloat(), y, rule)
        }
    }

    /** The same in each language, side by side. */
    private fun pair(said: List<SheetLine>, ink: Ink, width: Int, side: Side = Side.Own): Piece {
        val room = (width - GUTTER * (said.size - 1)) / maxOf(said.size, 1)
        return cells(said.map { room to Words(it, ink.times(scale), room, if (said.size == 1) side else Side.Own) })
    }

    private fun field(block: SheetBlock.Field, width: Int, body: Ink): Piece = labelled(block.label, width, body) { room ->
        Column(
            block.lines.mapIndexed { at, line ->
                pair(line.cells, Ink(body.size, isBold = at == 0), room, start)
            },
        )
    }

    /** What something is called, in each language, and beside it what it is; below it on a card. */
    private fun labelled(label: List<SheetLine>, width: Int, body: Ink, value: (Int) -> Piece): Piece {
        val ink = Ink(body.size * LABEL, color = GREY).times(scale)
        if (body !== BODY) return Column(listOf(words(label, ink, width), value(width)))
        val (name, rest) = millimetres(NAME) to width - millimetres(NAME) - GUTTER
        val cells = cells(listOf(name to words(label, ink, name), rest to value(rest)))
        return Kept(cells, page / MOST)
    }

    private fun words(said: List<SheetLine>, ink: Ink, width: Int) = Column(said.map { Words(it, ink, width, start) })

    private fun date(block: SheetBlock.Date, width: Int, body: Ink): Piece {
        val inner = width - GUTTER / 2
        val title = pair(block.title, Ink(body.size, isBold = true), inner)
        val days = block.days.map { pair(it.cells, body, inner) }
        val place = listOfNotNull(block.place).map { Words(it, body.times(scale), inner, start) }
        val left = if (isRtl) 0 else GUTTER / 2
        val bar = Paint()
        val x = if (isRtl) width - pt(BAR) else 0
        val piece = Inset(Column(listOf(title) + days + place), left) { canvas, height ->
            canvas.drawRect(x.toFloat(), 0f, (x + pt(BAR)).toFloat(), height.toFloat(), bar)
        }
        return Kept(piece, page / MOST)
    }

    private fun write(lines: Int, width: Int): Piece {
        val (high, rule) = millimetres(WRITE) to pen(HAIR)
        return Drawn(high * lines) { canvas ->
            for (line in 1..lines) {
                val y = (high * line - pt(HAIR)).toFloat()
                canvas.drawLine(0f, y, width.toFloat(), y, rule)
            }
        }
    }

    private fun figure(block: SheetBlock.Code): Piece {
        val ink = Ink(CAPTION)
        val caption = block.caption.map { Words(it, ink, CODE, Side.Middle) }
        return Kept(Column(listOf<Piece>(Drawn(CODE) { it.code(block.code) }) + caption), page)
    }

    /** Run by run: a printer makes no seams within one. */
    private fun Canvas.code(code: CodeView) {
        val side = code.side.toInt()
        val module = CODE.toFloat() / (side + QUIET * 2)
        val dark = Paint()
        fun at(module: Int, size: Float) = (module + QUIET) * size
        for (y in 0 until side) {
            var x = 0
            while (x < side) {
                val end = (x until side).firstOrNull { !code.dark[y * side + it] } ?: side
                if (end > x) drawRect(at(x, module), at(y, module), at(end, module), at(y + 1, module), dark)
                x = end + 1
            }
        }
    }

    private fun table(block: SheetBlock.Table, width: Int): Piece {
        val (head, figures) = Ink(SMALL, isBold = true).times(scale) to Ink(SMALL).times(scale)
        val edge = pt(EDGE)
        val firsts = block.rows.mapNotNull { it.cells.firstOrNull() } + block.head.firstOrNull()?.cells.orEmpty()
        val first = minOf((firsts.maxOfOrNull { Words.width(it, head) } ?: 0) + edge * 2, width / 2)
        val others = (width - first) / maxOf(block.head.size - 1, 1)
        val widths = List(block.head.size) { if (it == 0) first else others }
        fun row(cells: List<Piece>) = Kept(boxed(widths, cells, edge), page)
        val top = row(block.head.mapIndexed { at, said -> words(said.cells, head, widths[at] - edge * 2) })
        val rows = block.rows.map { row(it.figures(widths, figures, edge)) }
        return Column(listOf(top) + rows)
    }

    private fun SheetRow.figures(widths: List<Int>, ink: Ink, edge: Int): List<Piece> =
        cells.mapIndexed { at, line -> Words(line, ink, widths[at] - edge * 2, start) }

    /** Cells with a line around each, as high as the highest. */
    private fun boxed(widths: List<Int>, cells: List<Piece>, edge: Int): Piece {
        val rule = pen(HAIR).apply { style = Paint.Style.STROKE }
        val high = (cells.maxOfOrNull { it.height } ?: 0) + edge * 2
        val framed = cells.mapIndexed { at, piece ->
            widths[at] to Inset(piece, edge, edge, high - piece.height - edge) { canvas, height ->
                canvas.drawRect(0f, 0f, widths[at].toFloat(), height.toFloat(), rule)
            }
        }
        return cells(framed, gap = 0)
    }

    /** Two beside each other, with a dashed line around each. */
    private fun cards(cards: List<SheetBlock>, width: Int): Piece {
        val (half, edge) = width / 2 to millimetres(CARD_EDGE)
        val cut = pen(HAIR).apply {
            style = Paint.Style.STROKE
            pathEffect = DashPathEffect(floatArrayOf(pt(DASH).toFloat(), pt(DASH).toFloat()), 0f)
        }
        val insides = cards.filterIsInstance<SheetBlock.Card>().map { card ->
            Column(card.blocks.map { block(it, half - edge * 2, CARD) }, pt(GAP))
        }
        val high = (insides.maxOfOrNull { it.height } ?: 0) + edge * 2
        val framed = insides.map { inside ->
            half to Inset(inside, edge, edge, high - inside.height - edge) { canvas, height ->
                canvas.drawRect(0f, 0f, half.toFloat(), height.toFloat(), cut)
            }
        }
        return Column(framed.chunked(2).map { Kept(cells(it, gap = 0), page) })
    }

    /** Beside one another, from the side where the sheet is begun to be read. */
    private fun cells(all: List<Pair<Int, Piece>>, gap: Int = GUTTER): Piece {
        val ends = all.runningFold(0) { x, (width, _) -> x + width + gap }
        val total = width(all, gap)
        return Row(all.mapIndexed { at, (wide, piece) -> (if (isRtl) total - ends[at] - wide else ends[at]) to piece })
    }

    private fun width(all: List<Pair<Int, Piece>>, gap: Int) = all.sumOf { it.first } + gap * maxOf(all.size - 1, 0)

    private fun pt(value: Float) = points(value * scale)

    private fun pen(wide: Float): Paint {
        val pen = Paint(Paint.ANTI_ALIAS_FLAG)
        pen.strokeWidth = points(wide).toFloat()
        return pen
    }

    private companion object {
        val TITLE = Ink(16f, isBold = true)
        val HEADING = Ink(11f, isBold = true)
        val BODY = Ink(9.5f)
        val CARD = Ink(7.4f)
        val GREY = Color.rgb(0x44, 0x44, 0x44)
        const val SMALL = 8.5f
        const val CAPTION = 6.5f

        /** Of the size of what it names. */
        const val LABEL = 0.85f

        val CODE = millimetres(31f)
        val GUTTER = millimetres(5f)
        const val NAME = 44f
        const val WRITE = 7.5f
        const val CARD_EDGE = 2.5f

        const val GAP = 2f
        const val ABOVE = 6f
        const val BELOW = 3f
        const val EDGE = 2f
        const val BAR = 2f
        const val DASH = 2f
        const val RULE = 1.2f
        const val HAIR = 0.6f

        /** The light edge around a code, in modules. */
        const val QUIET = 4

        /** A piece of more than this part of a page may be divided. */
        const val MOST = 3
    }
}
