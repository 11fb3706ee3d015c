package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.PaperView

/** The papers, the newest first. */
internal class PapersScreen : Screen<List<PaperView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<PaperView> = core.papers()

    override fun Page.draw(shown: List<PaperView>) {
        title(word(Label.PAPERS), R.drawable.ic_paper)
        each(shown, Label.PAPERS_NONE) { paper(it) }
        button(word(Label.PAPER_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.PaperAdd)) }
    }
}

/** A paper in a list, with what is known of it. */
internal fun Page.paper(paper: PaperView) = line(R.drawable.ic_paper, draw = {
    own(paper.title, Type.Strong)
    text(paper.kindText, Type.Second, Space.HAIR)
    text(paper.dated?.text ?: paper.added.text, Type.Second, Space.HAIR)
    paper.of?.let { text(it.title, Type.Second, Space.HAIR) }
}) { go(Place(Place.Name.Paper, paper.id)) }
