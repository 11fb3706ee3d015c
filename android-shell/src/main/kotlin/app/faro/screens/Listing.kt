package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.rows
import faro.core.CaseLabel
import faro.core.Label
import faro.core.Text

/** All of them, below one another; or that there are none. */
internal fun <T> Page.each(all: List<T>, none: Label, draw: Page.(T) -> Unit) = each(all, word(none), draw)

internal fun <T> Page.each(all: List<T>, none: CaseLabel, draw: Page.(T) -> Unit) = each(all, word(none), draw)

private fun <T> Page.each(all: List<T>, none: Text, draw: Page.(T) -> Unit) {
    if (all.isEmpty()) text(none)
    rows(all, draw)
}
