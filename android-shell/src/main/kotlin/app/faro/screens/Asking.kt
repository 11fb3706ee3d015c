package app.faro.screens

import android.view.View
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.Text

/** Before something is taken away: what that does, and a second tap, or none. */
internal fun Page.asking(label: Label, hint: Label, call: (Faro) -> Unit, done: () -> Unit) =
    asking(label, listOf(word(hint)), call, done)

internal fun Page.asking(label: Label, hint: ExchangeLabel, call: (Faro) -> Unit, done: () -> Unit) =
    asking(label, listOf(word(hint)), call, done)

/** The same, in sentences that the core says of this one thing. */
internal fun Page.asking(label: Label, hints: List<Text>, call: (Faro) -> Unit, done: () -> Unit) =
    asking(word(label), hints, call, done = done)

internal fun Page.asking(
    label: Text,
    hints: List<Text>,
    call: (Faro) -> Unit,
    weight: Weight = Weight.Other,
    done: () -> Unit,
) {
    val ask = put(Press(context, weight).say(label), Space.GAP)
    val answer = put(column(context), 0)
    ask.does {
        ask.visibility = View.GONE
        val page = inside(answer)
        hints.forEach { page.text(it) }
        page.waiting<Unit>(label, weight.sure, begin = { change(call, it) }) { done() }
        page.button(word(Label.CANCEL), Weight.Other) {
            answer.removeAllViews()
            ask.visibility = View.VISIBLE
        }
    }
}

/** The second tap is the one that does it. */
private val Weight.sure get() = if (this == Weight.Grave) this else Weight.Main
