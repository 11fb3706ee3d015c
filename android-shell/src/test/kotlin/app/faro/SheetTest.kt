package app.faro

import android.graphics.Bitmap
import android.graphics.Color
import app.faro.paper.Pages
import app.faro.paper.Paper
import app.faro.paper.lines
import faro.core.Moment
import faro.core.PaperSize
import faro.core.SheetBlock
import faro.core.SheetKind
import faro.core.SheetLine
import faro.core.SheetView
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith

/** Sheets of a case with the longest names, on paper: every word is drawn once, and none over an edge. */
@RunWith(ShellRunner::class)
internal class SheetTest {
    private val phone = Phone()

    @Before
    fun full() = with(phone) {
        File(System.getProperty("faro.full"), "vault").copyRecursively(File(app.noBackupFilesDir, "faro/vault"))
        app.now = Moment(1_795_356_000, "America/New_York")
        call { it.unlock("correct horse battery".toByteArray()) }
    }

    @After
    fun end() = phone.app.die()

    @Test
    fun everyWordOfEverySheetIsOnPaperInEveryLanguage() {
        for (language in phone.call { core -> core.languages().map { it.tag } }) {
            phone.call { it.setLanguage(language) }
            val second = if (language == "en") "es" else "en"
            for (kind in SheetKind.values()) {
                val sheet = phone.call { it.sheet(kind, second) }
                for (size in PaperSize.values()) whole("$kind $language $size", sheet, size, kind in ONE_PAGE)
            }
        }
    }

    private fun whole(name: String, sheet: SheetView, size: PaperSize, isOne: Boolean) {
        val pages = Pages(sheet, Paper.of(size))
        if (isOne) assertEquals(name, 1, pages.count)
        val drawn = (0 until pages.count).flatMap { draw(name, pages, it) }.joinToString("") { plain(it) }
        val wanted = sheet.lines().joinToString("") { plain(it.text) }
        // In which order they are drawn is the layout's affair.
        assertEquals(name, wanted.toList().sorted().joinToString(""), drawn.toList().sorted().joinToString(""))
    }

    /** The words of a page that can be seen; a word at the edge of another page is not. */
    private fun draw(name: String, pages: Pages, page: Int): List<String> {
        val picture = Bitmap.createBitmap(pages.paper.width, pages.paper.height, Bitmap.Config.ARGB_8888)
        picture.eraseColor(Color.WHITE)
        val penned = Penned(picture)
        pages.draw(penned, page)
        val seen = penned.words.filter { it.isInSight }
        assertTrue("$name: page $page is empty", seen.isNotEmpty())
        for (word in seen.filter { it.text.isNotBlank() }) {
            val place = word.place
            val isInside = place.left >= EDGE && place.right <= pages.paper.width - EDGE && place.top >= EDGE &&
                place.bottom <= pages.paper.height - EDGE
            assertTrue("$name: over the edge at $place: ${word.text}", isInside)
        }
        return seen.map { it.text }
    }

    private fun plain(words: String) = Phone.plain(words).filterNot { it.isWhitespace() }

    @Test
    fun theProofLogOfALongLifeTakesSeveralPagesAndAFewLinesOne() {
        val long = phone.call { it.sheet(SheetKind.PROOF, "en") }
        val short = long.copy(blocks = long.blocks.take(3))
        val paper = Paper.of(PaperSize.A4)
        assertTrue(Pages(long, paper).count > 1)
        assertEquals(1, Pages(short, paper).count)
        assertTrue("smaller paper, more pages", Pages(long, Paper(420, 595)).count > Pages(long, paper).count)
    }

    @Test
    fun aWordOfAThousandLettersIsNotCut() {
        val sheet = phone.call { it.sheet(SheetKind.CASE, "es") }
        val long = SheetLine("ñ".repeat(1000), "und", null)
        whole("a long word", sheet.copy(blocks = listOf(SheetBlock.Sentence(listOf(long, long)))), PaperSize.A4, true)
    }

    private companion object {
        /** What printers cannot print, in points. */
        const val EDGE = 18f
        val ONE_PAGE = setOf(SheetKind.CASE, SheetKind.WALLET, SheetKind.DETAINED, SheetKind.INTERPRETER)
    }
}
