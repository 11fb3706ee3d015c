package app.faro.screens

import android.view.View
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.QuestionView
import faro.core.RuleView
import faro.core.Text

/** A rule: what to do, until when, how the day was found, where it is written, and how sure that is. */
internal class RuleScreen(private val id: String) : Screen<RuleView>() {
    override fun load(core: Faro): RuleView = core.rule(id)

    override fun Page.draw(shown: RuleView) {
        title(shown.title)
        itemNotes(shown.notes)
        if (shown.days.isNotEmpty()) card(shown.tone.hero) { days(shown.days, shown.tone) }
        marking(shown.markable)
        text(shown.confidence, Type.Second, Space.GAP)
        text(shown.check, Type.Second)
        doubts(shown.doubts)
        questions(Label.DUE_MISSING, shown.missing)
        part(Label.DUE_TODO, shown.todo)
        part(Label.DUE_RULE, shown.plain)
        shown.missed?.let { part(Label.DUE_MISSED, it) }
        questions(Label.DUE_QUESTIONS, shown.questions - shown.missing.toSet())
        steps(shown)
        if (shown.others.isNotEmpty()) {
            heading(word(Label.DUE_OTHER))
            shown.others.forEach { text(it.text) }
        }
        source(shown)
    }

    private fun Page.questions(name: Label, all: List<QuestionView>) {
        if (all.isNotEmpty()) heading(word(name))
        for (question in all) {
            line(R.drawable.ic_question, draw = { text(question.question) }) {
                go(Asked(question.name, question.person).place)
            }
        }
    }

    private fun Page.part(label: Label, words: Text) {
        heading(word(label))
        text(words)
    }

    private fun Page.steps(shown: RuleView) {
        if (shown.steps.isEmpty()) return
        heading(word(Label.DUE_STEPS))
        points(R.drawable.ic_step, shown.steps.map { it.text })
    }

    private fun Page.source(shown: RuleView) {
        heading(word(Label.DUE_SOURCE))
        shown.citation.forEach { own(it) }
        shown.source?.let { address(it) }
        text(shown.status, Type.Second)
    }
}

/** An address to read: Faro opens no connection, and starts no program that does. */
internal fun Page.address(address: String) {
    own(address, Type.Second).textDirection = View.TEXT_DIRECTION_LTR
}
