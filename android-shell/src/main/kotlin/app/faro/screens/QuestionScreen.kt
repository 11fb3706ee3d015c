package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
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

/** One question to one person, with what answers it: a day from the platform's picker, yes or no, or words. */
internal class QuestionScreen(id: String) : Screen<QuestionScreen.Shown>() {
    class Shown(val question: QuestionView, val told: FactView?)

    private val asked = Asked.read(id)

    override val isQuiet get() = false

    override fun load(core: Faro): Shown {
        val told = core.facts().find { it.name == asked.name && it.person == asked.person }
        return Shown(core.question(asked.name, asked.person), told)
    }

    override fun Page.draw(shown: Shown) {
        title(shown.question.question)
        shown.question.rules.forEach { text(it, Type.Second) }
        shown.told?.lines?.forEach { text(it, Type.Headline, Space.INNER) }
        val question = shown.question
        when {
            question.isHearing -> button(word(Label.HEARING_ADD)) { go(Place(Place.Name.HearingAdd)) }

            question.kind == FactKind.DATE -> day(shown.told?.value)

            question.kind == FactKind.BOOL -> {
                answer(Label.YES, Weight.Other) { true.toString() }
                answer(Label.NO, Weight.Other) { false.toString() }
            }

            else -> words(shown)
        }
        if (question.kind != FactKind.BOOL && shown.told == null) none()
        if (shown.told != null) remove()
    }

    private fun Page.day(told: String?) {
        val attempt = attempt()
        button(word(Label.ANSWER_DAY), icon = R.drawable.ic_hearing) {
            pickDay(told) { day -> attempt({ it.setFact(asked.name, asked.person, day.toString()) }) { back() } }
        }
    }

    private fun Page.words(shown: Shown) {
        text(shown.question.hint, Type.Second)
        val kind = when (shown.question.kind) {
            FactKind.INT -> Field.Kind.Number
            FactKind.TEXT -> Field.Kind.Words
            else -> Field.Kind.Code
        }
        val field = field(word(Label.ANSWER_TEXT), shown.told?.value.orEmpty(), kind)
        val place = put(column(context), 0)
        action(Label.SAVE, call = {
            val typed = field.words;
            { core: Faro -> core.dayReadings(shown.question.kind, typed).also { if (it.isEmpty()) tell(core, typed) } }
        }) { ways -> if (ways.isEmpty()) back() else meant(place, ways, ::tell) { back() } }
    }

    private fun tell(core: Faro, value: String) = core.setFact(asked.name, asked.person, value)

    private fun Page.answer(label: Label, weight: Weight, value: () -> String) = action(label, weight, call = {
        val answer = value();
        { core: Faro -> core.setFact(asked.name, asked.person, answer) }
    }) { back() }

    private fun Page.none() {
        action(Label.ANSWER_NONE, Weight.Other, call = {
            { core: Faro -> core.setNoFact(asked.name, asked.person) }
        }) { back() }
    }

    private fun Page.remove() {
        twice(Label.ANSWER_REMOVE, { it.unsetFact(asked.name, asked.person) }) { back() }
    }
}
