package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.rows
import faro.core.Label

/** All of them, below one another; or that there are none. */
internal fun <T> Page.each(all: List<T>, none: Label, draw: Page.(T) -> Unit) {
    if (all.isEmpty()) text(word(none))
    rows(all, draw)
}
