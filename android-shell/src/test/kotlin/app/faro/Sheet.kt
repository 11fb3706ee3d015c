package app.faro

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.ImageIO

/** A contact sheet: cells of one size in a grid, each under its name, in few colors; the names lie beside it in a file. */
internal class Sheet private constructor(val names: List<String>, private val picture: BufferedImage) {
    class Cell(val width: Int, val height: Int, val pixels: IntArray)

    val palette = Palette((picture.colorModel as IndexColorModel).let { model -> IntArray(model.mapSize).also(model::getRGBs) })

    fun cell(name: String): Cell? {
        val at = names.indexOf(name).takeIf { it >= 0 } ?: return null
        val wide = picture.width / minOf(COLUMNS, names.size)
        val high = picture.height / rows(names.size) - HEAD
        val (x, y) = at % COLUMNS * wide to at / COLUMNS * (high + HEAD) + HEAD
        val (width, height) = wide - GAP to high - GAP
        return Cell(width, height, picture.getRGB(x, y, width, height, null, 0, width))
    }

    companion object {
        private const val COLUMNS = 10
        private const val HEAD = 18
        private const val GAP = 6

        private fun rows(count: Int) = (count + COLUMNS - 1) / COLUMNS

        fun read(folder: File, name: String): Sheet? {
            val (names, picture) = File(folder, "$name.txt") to File(folder, "$name.png")
            return if (picture.exists()) Sheet(names.readText().split(Regex("\\s+")).filter { it.isNotEmpty() }, ImageIO.read(picture)) else null
        }

        fun write(folder: File, name: String, cells: Map<String, Cell>) {
            val (width, height) = cells.values.first().let { it.width to it.height }
            val palette = Palette.of(cells.values.map { it.pixels })
            val model = IndexColorModel(Palette.BITS, palette.colors.size, palette.colors, 0, false, -1, 0)
            val (wide, high) = width + GAP to height + GAP + HEAD
            val columns = minOf(COLUMNS, cells.size)
            val size = columns * wide to rows(cells.size) * high
            val picture = BufferedImage(size.first, size.second, BufferedImage.TYPE_BYTE_BINARY, model)
            val ground = palette.colors[palette.nearest(Color.GRAY)]
            for (y in 0 until picture.height) for (x in 0 until picture.width) picture.setRGB(x, y, ground)
            cells.entries.forEachIndexed { at, (called, cell) ->
                val (x, y) = at % COLUMNS * wide to at / COLUMNS * high
                val head = palette.of(head(called, width))
                picture.setRGB(x, y, width, HEAD, head.pixels, 0, width)
                picture.setRGB(x, y + HEAD, width, height, palette.of(cell).pixels, 0, width)
            }
            folder.mkdirs()
            ImageIO.write(picture, "png", File(folder, "$name.png"))
            File(folder, "$name.txt").writeText(cells.keys.chunked(COLUMNS).joinToString("\n", postfix = "\n") { it.joinToString(" ") })
        }

        private fun head(called: String, width: Int): Cell {
            val strip = Bitmap.createBitmap(width, HEAD, Bitmap.Config.ARGB_8888)
            val ink = Paint(Paint.ANTI_ALIAS_FLAG).apply {
                color = Color.WHITE
                textSize = HEAD - 4f
            }
            Canvas(strip).run {
                drawColor(Color.GRAY)
                drawText(called, GAP.toFloat(), HEAD - 5f, ink)
            }
            return Cell(width, HEAD, IntArray(width * HEAD).also { strip.getPixels(it, 0, width, 0, 0, width, HEAD) })
        }
    }
}

/** The few colors of a sheet. */
internal class Palette(val colors: IntArray) {
    private val known = HashMap<Int, Int>()

    fun nearest(color: Int): Int = known.getOrPut(color) { colors.indices.minBy { far(colors[it], color) } }

    fun of(cell: Sheet.Cell) =
        Sheet.Cell(cell.width, cell.height, IntArray(cell.pixels.size) { colors[nearest(cell.pixels[it])] })

    companion object {
        const val BITS = 4
        private const val COLORS = 12

        /** The most frequent color, and then again and again the one that is farthest from those, by how frequent it is. */
        fun of(pictures: List<IntArray>): Palette {
            val counted = HashMap<Int, Int>()
            pictures.forEach { pixels -> pixels.forEach { counted.merge(it, 1, Int::plus) } }
            val all = counted.keys.sorted()
            val nearest = IntArray(all.size) { Int.MAX_VALUE / 2 }
            val chosen = mutableListOf(all.maxBy { counted.getValue(it) })
            while (chosen.size < minOf(COLORS, all.size)) {
                all.forEachIndexed { at, color -> nearest[at] = minOf(nearest[at], far(color, chosen.last())) }
                chosen += all[all.indices.maxBy { nearest[it].toLong() * counted.getValue(all[it]) }]
            }
            return Palette(chosen.toIntArray())
        }

        private fun far(one: Int, other: Int): Int {
            val (red, green, blue) = listOf(Color.red(one) - Color.red(other), Color.green(one) - Color.green(other), Color.blue(one) - Color.blue(other))
            return red * red + green * green + blue * blue
        }
    }
}
