package app.faro.screens

import android.view.View
import app.faro.Answer
import app.faro.R
import app.faro.Screen
import app.faro.files.OutgoingFiles
import app.faro.paper.Pages
import app.faro.paper.Paper
import app.faro.paper.SheetPrint
import app.faro.paper.lines
import app.faro.ui.Page
import app.faro.ui.PaperView
import app.faro.ui.Space
import app.faro.ui.Trouble
import app.faro.ui.Weight
import app.faro.ui.choices
import app.faro.ui.column
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.PaperSize
import faro.core.SheetKind
import faro.core.SheetOffer
import faro.core.SheetView
import java.io.File

/** One page for print, as it will be on paper, in two languages; it is printed, or leaves as a file. */
internal class SheetScreen(id: String) : Screen<SheetScreen.Shown>() {
    private val kind = SheetKind.valueOf(id)
    private lateinit var sheet: SheetView
    private lateinit var size: PaperSize

    class Shown(val offer: SheetOffer, val sheet: SheetView)

    override val isQuiet get() = false

    override fun load(core: Faro) = Shown(core.sheets(), core.sheet(kind))

    override fun Page.draw(shown: Shown) {
        val offer = shown.offer
        val choice = offer.kinds.first { it.kind == kind }
        sheet = shown.sheet
        size = offer.papers.first { it.chosen }.size
        title(choice.name)
        text(choice.purpose)
        val trouble = put(Trouble(context), Space.GAP)
        val drawn = put(column(context), Space.GAP)
        fun show() = inside(drawn).pages()
        show()
        if (documents.canPrint) {
            button(word(ExchangeLabel.SHEET_PRINT), icon = R.drawable.ic_print) {
                documents.print(SheetPrint(sheet, FILE), FILE, Paper.media(size))
            }
        }
        waiting<File>(word(ExchangeLabel.FILE_SHARE), Weight.Other, begin = { share(it) }) { documents.share(it, TYPE) }
        text(word(ExchangeLabel.SHEETS_HINT))
        heading(word(ExchangeLabel.SHEET_SECOND))
        choices(offer.seconds.map { it.name to it.tag }, offer.seconds.indexOfFirst { it.chosen }) { second ->
            trouble.clear()
            ask({ it.sheet(kind, second) }) { answer ->
                when (answer) {
                    is Answer.Known -> sheet = answer.value
                    is Answer.Refused -> trouble.say(answer.text)
                }
                show()
            }
        }
        heading(word(ExchangeLabel.SHEET_PAPER))
        choices(offer.papers.map { it.name to it.size }, offer.papers.indexOfFirst { it.chosen }) { other ->
            size = other
            show()
        }
    }

    /** For a screen reader the words of all of it, one after the other. */
    private fun Page.pages() {
        column.removeAllViews()
        val pages = Pages(sheet, Paper.of(size))
        for (page in 0 until pages.count) put(PaperView(context, pages, page), Space.GAP)
        column.contentDescription = sheet.lines().joinToString("\n") { it.text }
        column.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_YES
    }

    private fun Page.share(answered: (Answer<File>) -> Unit) {
        val (files, pages) = OutgoingFiles(context) to Pages(sheet, Paper.of(size))
        beside({ work -> files.make(work, FILE) { it.outputStream().use(pages::write) } }, answered)
    }

    private companion object {
        /** It says nothing of whose it is. */
        const val FILE = "page.pdf"
        const val TYPE = "application/pdf"
    }
}
