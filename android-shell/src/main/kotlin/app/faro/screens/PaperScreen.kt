package app.faro.screens

import android.graphics.Bitmap
import android.widget.ImageView
import app.faro.OneScreen
import app.faro.files.Picture
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.PaperView

/** One paper. A picture is drawn from memory; of anything else there is what it is and how large. */
internal class PaperScreen(private val id: String) : OneScreen<PaperScreen.Shown>(Label.PAPERS_NONE) {
    class Shown(val paper: PaperView, val picture: Bitmap?)

    override fun load(core: Faro): Shown? {
        val paper = core.papers().find { it.id == id } ?: return null
        return Shown(paper, Picture.read(core, paper))
    }

    override fun Page.drawOne(shown: Shown) {
        val paper = shown.paper
        own(paper.title, Type.Title)
        text(paper.size, Type.Second)
        text(paper.added.text, Type.Second, 0)
        if (shown.picture == null) {
            own(paper.mediaType, Type.Second, 0)
            text(word(Label.PAPER_NOT_SHOWN), gap = Space.INNER)
        } else {
            val image = ImageView(context)
            image.adjustViewBounds = true
            image.setImageBitmap(shown.picture)
            image.contentDescription = paper.title
            put(image, Space.INNER)
        }
        deleting({ it.deletePaper(id) }) { back() }
    }
}
