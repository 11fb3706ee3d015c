package app.faro

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.os.Looper
import android.view.View
import android.widget.EditText
import android.widget.TextView
import java.io.File
import java.io.FileOutputStream
import java.time.Duration
import org.junit.Assert.assertTrue
import org.robolectric.Shadows.shadowOf

/**
 * The pictures of one walk. `test --screenshots` puts them side by side on the sheet in `screenshots/`, and each in full
 * size into `build/screenshots/`; without it each is compared with its cell of that sheet.
 */
internal class Gallery(private val variant: String) {
    private val shell = File(requireNotNull(System.getProperty("faro.shell")))
    private val draws = System.getProperty("faro.screenshots") == "true"
    private val folder = File(shell, "build/screenshots/$variant")
    private val sheets = File(shell, "screenshots")
    private val committed = if (draws) null else Sheet.read(sheets, variant)
    private val cells = linkedMapOf<String, Sheet.Cell>()
    private val changed = mutableListOf<String>()

    fun keep(name: String, window: View) {
        steady(window)
        val cell = cell(window)
        val colors = cell.pixels.toSet()
        assertTrue("$name is empty", colors.size > 2 && colors.none { Color.alpha(it) != 255 })
        assertTrue("two pictures are called $name", cells.put(name, cell) == null)
        if (draws) return full(name, window)
        val old = committed?.cell(name) ?: return Unit.also { changed += "$variant/$name has no picture" }
        val difference = Difference(old, committed.palette.of(cell))
        if (!difference.isSeen) return
        changed += "$variant/$name is another: $difference"
        full(name, window)
        write(difference.picture(), "$name-difference")
    }

    /** Keys are made anew for each walk, and with them what a person compares: in a picture all of it is one key's. */
    private fun steady(window: View) {
        for (view in Phone.all(window).filterIsInstance<TextView>().filter { it !is EditText }) {
            val shown = view.text.toString()
            val same = CHANCE.replace(shown) { found -> same(found.value) }
            if (same != shown) view.text = same
        }
        // A scroll bar fades by the machine's own clock.
        Phone.all(window).forEach { it.isVerticalScrollBarEnabled = false }
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(60))
    }

    /** Where letters and where figures stand is chance too. */
    private fun same(chance: String): String {
        val isOfFigures = chance.none { it.isLetter() }
        var at = 0
        return chance.map { sign ->
            when {
                !isOfFigures -> 'a' + at++ % LETTERS
                sign.isDigit() -> '0' + at++ % FIGURES
                else -> sign
            }
        }.joinToString("")
    }

    /** After the last page: what is another than it was. */
    fun end(): List<String> {
        if (draws) return emptyList<String>().also { Sheet.write(sheets, variant, cells) }
        val gone = committed?.names.orEmpty() - cells.keys
        val all = changed + gone.map { "$variant/$it is drawn no more" }
        return if (all.isEmpty()) all else all + "look at $folder, and draw anew with android-shell/test --screenshots"
    }

    private fun cell(window: View): Sheet.Cell {
        val picture = Bitmap.createBitmap(window.width / SMALLER, window.height / SMALLER, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(picture)
        canvas.scale(1f / SMALLER, 1f / SMALLER)
        window.draw(canvas)
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        return Sheet.Cell(picture.width, picture.height, pixels)
    }

    private fun full(name: String, window: View) {
        val picture = Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888)
        window.draw(Canvas(picture))
        write(picture, name)
    }

    private fun write(picture: Bitmap, name: String) {
        folder.mkdirs()
        FileOutputStream(File(folder, "$name.png")).use { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    private companion object {
        /** A cell is a third as wide as the window: large enough to be known again, small enough for all of them. */
        const val SMALLER = 3

        const val LETTERS = 26
        const val FIGURES = 10

        /** Four groups of digits and more, a long word of letters and digits, or the number of a key. */
        val CHANCE = Regex("\\d{4,6}([ \\u00a0]\\d{4,6}){3,}|(?<![\\w+/])(?=[\\w+/]*\\d)[\\w+/]{24,}=*|\\b[0-9A-F]{16}\\b")
    }
}

/** How much a picture differs from the one that was looked at. */
private class Difference(private val old: Sheet.Cell, private val new: Sheet.Cell) {
    private val far = if (old.pixels.size == new.pixels.size) old.pixels.indices.map(::far) else listOf(FULL)

    /** Over all pixels, in shades of 255. */
    private val mean = far.average()

    /** Of pixels that anybody sees to be another. */
    private val share = far.count { it > SEEN }.toDouble() / far.size

    /** A mark of one shade on a whole page, or one word of it, is seen; the rounding of another machine is not. */
    val isSeen = old.width != new.width || mean > MEAN || share > SHARE

    override fun toString() = "mean difference %.2f of 255, %.2f %% of its pixels".format(mean, share * 100)

    /** The new one, pale, with what is another in red. */
    fun picture(): Bitmap {
        val shown = new.pixels.mapIndexed { at, pixel ->
            if (far.getOrElse(at) { FULL } > SEEN) Color.RED else Color.rgb(pale(Color.red(pixel)), pale(Color.green(pixel)), pale(Color.blue(pixel)))
        }
        return Bitmap.createBitmap(shown.toIntArray(), new.width, new.height, Bitmap.Config.ARGB_8888)
    }

    private fun pale(channel: Int) = FULL - (FULL - channel) / 4

    private fun far(at: Int): Int {
        val (one, other) = old.pixels[at] to new.pixels[at]
        if (one == other) return 0
        return listOf(Color.red(one) - Color.red(other), Color.green(one) - Color.green(other), Color.blue(one) - Color.blue(other))
            .maxOf { Math.abs(it) }
    }

    private companion object {
        const val FULL = 255
        const val SEEN = 32
        const val MEAN = 0.5
        const val SHARE = 0.002
    }
}
