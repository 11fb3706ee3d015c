package app.faro.screens

import app.faro.OneScreen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choices
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PaperDetails
import faro.core.PaperHearing
import faro.core.PaperKindChoice
import faro.core.PaperView
import faro.core.Text

/** What a paper is: its name, its kind, the day and the pages on it, and the hearing that it is about. */
internal class PaperEditScreen(private val id: String) : OneScreen<PaperEditScreen.Shown>(Label.PAPERS_NONE) {
    class Shown(val paper: PaperView, val kinds: List<PaperKindChoice>, val hearings: List<PaperHearing>)

    override val isQuiet get() = false

    override fun load(core: Faro): Shown? {
        val paper = core.papers().find { it.id == id } ?: return null
        return Shown(paper, core.paperKinds(), core.paperHearings())
    }

    override fun Page.drawOne(shown: Shown) {
        val paper = shown.paper
        var kind = paper.kind
        var of = paper.of?.target?.id
        own(paper.title, Type.Title)
        val name = field(word(Label.PAPER_TITLE), paper.title)
        text(word(CaseLabel.PAPER_KIND), Type.Strong, Space.INNER)
        choices(shown.kinds.map { it.text to it.kind }, shown.kinds.indexOfFirst { it.kind == kind }) { kind = it }
        val dated = dayAsked(CaseLabel.PAPER_DATED, paper.dated)
        val pages = field(word(CaseLabel.PAPER_PAGES), paper.pages?.toString().orEmpty(), Field.Kind.Number)
        if (shown.hearings.isNotEmpty()) {
            text(word(CaseLabel.PAPER_OF), Type.Strong, Space.INNER)
            val all = listOf(word(CaseLabel.PAPER_OF_NONE) to null) + shown.hearings.map { it.said to it.id }
            choices(all, all.indexOfFirst { (_, hearing) -> hearing == of }) { of = it }
        }
        action(Label.SAVE, call = {
            val details = PaperDetails(name.words, kind, dated(), pages.words.toUIntOrNull(), of);
            { core: Faro -> core.describePaper(id, details) }
        }) { back() }
    }

    private val PaperHearing.said: Text
        get() = title.copy(text = listOf(title, `when`).joinToString("\n") { it.text })
}
