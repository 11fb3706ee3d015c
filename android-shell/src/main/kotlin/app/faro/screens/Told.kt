package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Text

/** What was written down, each under its name; nothing of what was not. */
internal fun Page.told(all: List<Pair<Text, String>>) {
    val told = all.filter { (_, words) -> words.isNotEmpty() }
    if (told.isEmpty()) return
    card {
        for ((name, words) in told) {
            text(name, Type.Second, Space.GAP)
            own(words, Type.Strong, 0)
        }
    }
}
