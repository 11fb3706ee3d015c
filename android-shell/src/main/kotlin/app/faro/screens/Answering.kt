package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.column
import app.faro.ui.pickDay
import faro.core.FactKind
import faro.core.FactView
import faro.core.Faro
import faro.core.Label
import faro.core.QuestionView

/** What answers a question to one person: a day from the platform's picker, yes or no, words, or a hearing. */
internal class Answering(private val question: QuestionView, private val told: FactView?, private val done: () -> Unit) {
    fun draw(page: Page) = with(page) {
        when {
            question.isHearing ->
                button(word(Label.HEARING_ADD), icon = R.drawable.ic_hearing) { go(Place(Place.Name.HearingAdd)) }

            question.kind == FactKind.DATE -> day()

            question.kind == FactKind.BOOL -> {
                answer(Label.YES) { true.toString() }
                answer(Label.NO) { false.toString() }
            }

            else -> words()
        }
        if (question.kind != FactKind.BOOL && told == null) none()
    }

    private fun Page.day() {
        val attempt = attempt()
        button(word(Label.ANSWER_DAY), icon = R.drawable.ic_calendar) {
            pickDay(told?.value) { day -> attempt({ tell(it, day.toString()) }, done) }
        }
    }

    private fun Page.words() {
        text(question.hint, Type.Second)
        val kind = when (question.kind) {
            FactKind.INT -> Field.Kind.Number
            FactKind.TEXT -> Field.Kind.Words
            else -> Field.Kind.Code
        }
        val field = field(word(Label.ANSWER_TEXT), told?.value.orEmpty(), kind)
        val place = put(column(context), 0)
        action(Label.SAVE, call = {
            val typed = field.words;
            { core: Faro -> core.dayReadings(question.kind, typed).also { if (it.isEmpty()) tell(core, typed) } }
        }) { ways -> if (ways.isEmpty()) done() else meant(place, ways, ::tell, done) }
    }

    private fun tell(core: Faro, value: String) = core.setFact(question.name, question.person, value)

    private fun Page.answer(label: Label, value: () -> String) = action(label, Weight.Other, call = {
        val answer = value();
        { core: Faro -> tell(core, answer) }
    }) { done() }

    private fun Page.none() {
        action(Label.ANSWER_NONE, Weight.Other, call = {
            { core: Faro -> core.setNoFact(question.name, question.person) }
        }) { done() }
    }
}
