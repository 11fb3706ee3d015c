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

/** What Faro would like to know, and what it was told. */
internal class QuestionsScreen : Screen<QuestionsScreen.Shown>() {
    class Shown(val open: List<QuestionView>, val told: List<FactView>)

    override fun load(core: Faro) = Shown(core.openQuestions(), core.facts())

    override fun Page.draw(shown: Shown) {
        title(word(Label.QUESTIONS))
        each(shown.open, Label.QUESTIONS_NONE) { question ->
            line(R.drawable.ic_question, draw = {
                text(question.question)
                question.rules.firstOrNull()?.let { text(it, Type.Second, Space.HAIR) }
            }) { go(Asked(question.name, question.person).place) }
        }
        heading(word(Label.ANSWERS))
        each(shown.told, Label.ANSWERS_NONE) { fact ->
            line(R.drawable.ic_check, draw = {
                text(fact.question, Type.Second)
                fact.lines.forEach { text(it, Type.Strong, Space.HAIR) }
            }) { go(Asked(fact.name, fact.person).place) }
        }
    }
}
