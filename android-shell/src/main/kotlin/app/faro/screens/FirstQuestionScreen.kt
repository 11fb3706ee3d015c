package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.DueItemView
import faro.core.Faro
import faro.core.HearingCardView
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.QuestionView

/**
 * First steps: a few of the questions that decide most, one after the other, and the date that the answers make as soon as
 * there is one. `passed` are the names of those that were answered or left out. After the last one this page is over.
 */
internal class FirstQuestionScreen(passed: String) : Screen<FirstQuestionScreen.Shown>() {
    class Shown(val question: QuestionView?, val hearing: HearingCardView?, val first: DueItemView?)

    private val passed = passed.split(SEPARATOR).filter { it.isNotEmpty() }

    override val isQuiet get() = false

    override fun load(core: Faro): Shown {
        val home = core.home()
        return Shown(core.firstQuestions(passed).firstOrNull(), home.hearing, home.sections.firstOrNull()?.items?.first())
    }

    override fun Page.draw(shown: Shown) {
        val question = shown.question ?: return back()
        progress(FirstStep.Questions)
        title(question.question, R.drawable.ic_question)
        Answering(question, null) { pass(question) }.draw(this)
        button(word(Label.NEXT), Weight.Other) { pass(question) }
        button(word(PhoneLabel.STEPS_LATER), Weight.Other) { back() }
        if (shown.hearing != null) nextHearing(shown.hearing) else shown.first?.let { due(it) }
    }

    private fun Page.pass(question: QuestionView) {
        remember(Place(Place.Name.FirstQuestion, (passed + question.name).joinToString(SEPARATOR)))
        refresh()
    }

    private companion object {
        const val SEPARATOR = " "
    }
}
