package app.faro.screens

import android.view.View
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.column
import faro.core.Faro
import faro.core.Label

/** A second tap, on other words and at another place, before something is gone for good. */
internal fun Page.twice(label: Label, call: (Faro) -> Unit, done: () -> Unit) {
    val attempt = attempt()
    val ask = put(Press(context, Weight.Grave).say(word(label)), Space.GAP)
    val answer = put(column(context), Space.GAP)
    ask.does {
        ask.visibility = View.GONE
        val page = inside(answer)
        // The way out comes first: where the first tap was, a second one takes nothing away.
        page.button(word(Label.CANCEL), Weight.Other) {
            answer.removeAllViews()
            ask.visibility = View.VISIBLE
        }
        page.button(word(Label.DELETE_SURE), Weight.Grave) { attempt(call, done) }
    }
}

internal fun Page.deleting(call: (Faro) -> Unit, done: () -> Unit) = twice(Label.DELETE, call, done)
