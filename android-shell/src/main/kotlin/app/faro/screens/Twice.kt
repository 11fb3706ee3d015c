package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.attempt
import faro.core.Faro
import faro.core.Label

/** A second tap, on other words, before something is gone for good. */
internal fun Page.twice(label: Label, call: (Faro) -> Unit, done: () -> Unit) {
    val attempt = attempt()
    val button = Press(context, Weight.Grave).say(word(label))
    var isSure = false
    button.does {
        if (isSure) attempt(call, done)
        isSure = true
        button.say(word(Label.DELETE_SURE))
    }
    put(button, Space.GAP)
}

internal fun Page.deleting(call: (Faro) -> Unit, done: () -> Unit) = twice(Label.DELETE, call, done)
