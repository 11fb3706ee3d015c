package app.faro.screens

import android.graphics.Bitmap
import app.faro.OneScreen
import app.faro.Place
import app.faro.R
import app.faro.files.Picture
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.ZoomView
import app.faro.ui.beside
import app.faro.ui.row
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PaperView

/** One paper: what it is, the hearing that it is about, and a picture out of memory, as large as somebody needs it. */
internal class PaperScreen(private val id: String) : OneScreen<PaperScreen.Shown>(Label.PAPERS_NONE) {
    class Shown(val paper: PaperView, val picture: Bitmap?)

    override fun load(core: Faro): Shown? {
        val paper = core.papers().find { it.id == id } ?: return null
        return Shown(paper, Picture.read(core, paper))
    }

    override fun Page.drawOne(shown: Shown) {
        val paper = shown.paper
        own(paper.title, Type.Title)
        text(paper.kindText, Type.Strong)
        known(paper)
        paper.of?.let { of ->
            line(R.drawable.ic_hearing, draw = {
                text(word(CaseLabel.PAPER_OF), Type.Second)
                text(of.title, Type.Strong, 0)
            }) { go(of.target.place) }
        }
        if (shown.picture == null) {
            own(paper.mediaType, Type.Second)
            text(word(Label.PAPER_NOT_SHOWN))
        } else {
            picture(shown.picture, paper.title)
        }
        button(word(Label.EDIT), Weight.Other, R.drawable.ic_edit) { go(Place(Place.Name.PaperEdit, id)) }
        deleting({ it.deletePaper(id) }) { back() }
    }

    private fun Page.known(paper: PaperView) = told(
        listOf(
            word(CaseLabel.PAPER_DATED) to paper.dated?.text?.text.orEmpty(),
            word(CaseLabel.PAPER_PAGES) to paper.pages?.toString().orEmpty(),
            word(CaseLabel.PAPER_ADDED) to listOf(paper.added.text, paper.size).joinToString("\n") { it.text },
        ),
    )

    /** The buttons stand above: whoever made it larger finds the way back. */
    private fun Page.picture(picture: Bitmap, name: String) {
        val image = ZoomView(context, picture)
        image.contentDescription = name
        val larger = Press(context, Weight.Other).say(word(CaseLabel.PAPER_LARGER), R.drawable.ic_larger)
        val smaller = Press(context, Weight.Other).say(word(CaseLabel.PAPER_SMALLER), R.drawable.ic_smaller)
        image.onScaled = {
            larger.isEnabled = image.canGrow
            smaller.isEnabled = image.canShrink
        }
        image.onScaled()
        val buttons = row(context)
        buttons.beside(smaller.does(image::smaller), 1f)
        buttons.beside(larger.does(image::larger), 1f, Space.SMALL)
        put(buttons, Space.INNER)
        put(image, Space.SMALL)
    }
}
