package app.faro.screens

import app.faro.OneScreen
import app.faro.R
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.pickDay
import faro.core.FactKind
import faro.core.FactView
import faro.core.Faro
import faro.core.Label
import faro.core.QuestionView
import faro.core.Text

/** One question, with what answers it: a day from the platform's picker, yes or no, or words. */
internal class QuestionScreen(private val name: String) : OneScreen<QuestionScreen.Shown>(Label.QUESTIONS_NONE) {
    class Shown(val question: Text, val kind: FactKind, val hint: Text?, val rules: List<Text>, val told: FactView?)

    override val isQuiet get() = false

    override fun load(core: Faro): Shown? {
        val told = core.facts().find { it.name == name }
        if (told != null) return Shown(told.question, told.kind, null, emptyList(), told)
        return asked(core)?.let { Shown(it.question, it.kind, it.hint, it.rules, null) }
    }

    /** A question of the case, or one that only a rule of what is due asks. */
    private fun asked(core: Faro): QuestionView? =
        core.openQuestions().find { it.name == name }
            ?: core.due().items.asSequence().mapNotNull { it.rule }.distinct()
                .flatMap { core.explainRule(it).questions.asSequence() }.find { it.name == name }

    override fun Page.drawOne(shown: Shown) {
        title(shown.question)
        shown.rules.forEach { text(it, Type.Second) }
        shown.told?.let { text(it.display, Type.Headline, Space.INNER) }
        when (shown.kind) {
            FactKind.DATE -> day(shown.told?.value)

            FactKind.BOOL -> {
                answer(Label.YES, Weight.Other) { true.toString() }
                answer(Label.NO, Weight.Other) { false.toString() }
            }

            else -> words(shown)
        }
        if (shown.told != null) remove()
    }

    private fun Page.day(told: String?) {
        val attempt = attempt()
        button(word(Label.ANSWER_DAY), icon = R.drawable.ic_hearing) {
            pickDay(told) { day -> attempt({ it.setFact(name, day.toString()) }) { back() } }
        }
    }

    private fun Page.words(shown: Shown) {
        shown.hint?.let { text(it, Type.Second) }
        val kind = when (shown.kind) {
            FactKind.INT -> Field.Kind.Number
            FactKind.TEXT -> Field.Kind.Words
            else -> Field.Kind.Code
        }
        val field = field(word(Label.ANSWER_TEXT), shown.told?.value.orEmpty(), kind)
        answer(Label.SAVE, Weight.Main) { field.words }
    }

    private fun Page.answer(label: Label, weight: Weight, value: () -> String) = action(label, weight, call = {
        val answer = value();
        { core: Faro -> core.setFact(name, answer) }
    }) { back() }

    private fun Page.remove() {
        action(Label.ANSWER_REMOVE, Weight.Grave, call = { { core: Faro -> core.unsetFact(name) } }) { back() }
    }
}
