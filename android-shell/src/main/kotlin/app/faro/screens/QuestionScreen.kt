package app.faro.screens

import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.FactView
import faro.core.Faro
import faro.core.Label
import faro.core.QuestionView

/** One question to one person, what answers it, and the way to take an answer back. */
internal class QuestionScreen(id: String) : Screen<QuestionScreen.Shown>() {
    class Shown(val question: QuestionView, val told: FactView?)

    private val asked = Asked.read(id)

    override val isQuiet get() = false

    override fun load(core: Faro): Shown {
        val told = core.facts().find { it.name == asked.name && it.person == asked.person }
        return Shown(core.question(asked.name, asked.person), told)
    }

    override fun Page.draw(shown: Shown) {
        title(shown.question.question, R.drawable.ic_question)
        shown.question.rules.forEach { text(it, Type.Second) }
        shown.told?.lines?.forEach { text(it, Type.Headline, Space.INNER) }
        Answering(shown.question, shown.told) { back() }.draw(this)
        if (shown.told != null) twice(Label.ANSWER_REMOVE, { it.unsetFact(asked.name, asked.person) }) { back() }
    }
}
