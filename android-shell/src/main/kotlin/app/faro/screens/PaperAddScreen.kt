package app.faro.screens

import app.faro.Answer
import app.faro.StillScreen
import app.faro.files.Document
import app.faro.files.Intake
import app.faro.ui.Page
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.Label

/** A photo, a scan or a letter is kept: the person chooses a file, and says what it is. */
internal class PaperAddScreen : StillScreen() {
    private var intake: Intake? = null

    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.PAPER_ADD))
        text(word(Label.PAPER_ADD_HINT))
        val rest = column(context)
        waiting<Chosen?>(Label.FILE_CHOOSE, Weight.Other, begin = { choose(it) }) { chosen ->
            if (chosen != null) {
                rest.removeAllViews()
                inside(rest).keep(chosen)
            }
        }
        put(rest, 0)
    }

    override fun gone() {
        intake?.isWanted = false
    }

    private fun Page.choose(answered: (Answer<Chosen?>) -> Unit) = documents.open { document ->
        if (document == null) {
            answered(Answer.Known(null))
        } else {
            beside({ Chosen(document, document.name) }, answered)
        }
    }

    private fun Page.keep(chosen: Chosen) {
        val title = field(word(Label.PAPER_TITLE), chosen.name)
        waiting<Unit>(Label.SAVE, begin = { answered ->
            val words = title.words
            val next = Intake(chosen.document)
            intake = next
            beside({ work -> next.keep(work, words) }, answered)
        }) { back() }
    }

    private class Chosen(val document: Document, val name: String)
}
