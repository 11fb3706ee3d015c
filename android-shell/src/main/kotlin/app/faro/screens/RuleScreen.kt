package app.faro.screens

import android.view.View
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.RuleView
import faro.core.Text

/** One due date: what to do, until when, how the day was found, where it is written, and how sure that is. */
internal class DueScreen(private val id: String) : Screen<RuleView>() {
    override fun load(core: Faro): RuleView = core.explainRule(id)

    override fun Page.draw(shown: RuleView) {
        title(shown.title)
        shown.warning?.let { warning(it) }
        days(shown)
        shown.note?.let { notice(it, R.drawable.ic_question) }
        part(Label.DUE_TODO, shown.todo)
        part(Label.DUE_RULE, shown.plain)
        part(Label.DUE_MISSED, shown.missed)
        if (shown.questions.isNotEmpty()) {
            heading(word(Label.DUE_QUESTIONS))
            for (question in shown.questions) {
                line(R.drawable.ic_question, draw = { text(question.question) }) {
                    go(Place(Place.Name.Question, question.name))
                }
            }
        }
        steps(shown)
        if (shown.alternatives.isNotEmpty()) {
            heading(word(Label.DUE_OTHER))
            shown.alternatives.forEach { text(it.text) }
        }
        source(shown)
    }

    private fun Page.days(shown: RuleView) {
        val main = listOfNotNull(shown.actBy, shown.at, shown.lastDay)
        val others = listOfNotNull(shown.opens, shown.expected)
        if (main.isNotEmpty()) card(Tone.Hero) { main.forEach { day(it) } }
        if (others.isNotEmpty()) card { others.forEach { day(it) } }
        if (shown.next.isNotEmpty()) {
            heading(word(Label.DUE_TIMES))
            card { shown.next.forEach { day(it) } }
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
        heading(word(Label.DUE_CHECKED))
        text(shown.confidence)
        notice(shown.check, R.drawable.ic_question)
    }
}

/** An address to read: Faro opens no connection, and starts no program that does. */
internal fun Page.address(address: String) {
    own(address, Type.Second).textDirection = View.TEXT_DIRECTION_LTR
}
