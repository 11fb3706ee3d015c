package app.faro.screens

import app.faro.ui.Chosen
import app.faro.ui.Page
import app.faro.ui.waitsFor
import faro.core.Faro
import faro.core.Label

/** Keeps what is `written` with the one of several things that was `chosen`: ready once that is. */
internal fun <C : Any, T : Any> Page.saves(chosen: Chosen<C>, written: (C) -> T, keep: Faro.(T) -> Unit, done: () -> Unit) {
    val save = action(Label.SAVE, call = {
        val typed = chosen.value?.let(written);
        { core: Faro -> typed?.let { core.keep(it) } ?: Unit }
    }) { done() }
    save.waitsFor(chosen)
}
