package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.DoubtView
import faro.core.Faro
import faro.core.Label

/** What can hardly be right: what is odd about it, that it is right all the same, and where a fact is changed. */
internal fun Page.doubts(all: List<DoubtView>) {
    if (all.isNotEmpty()) heading(word(Label.DOUBT_TITLE))
    for (doubt in all) {
        card {
            text(doubt.text)
            action(Label.DOUBT_RIGHT, Weight.Other, call = {
                { core: Faro -> core.confirm(doubt.about) }
            }) { refresh() }
            doubt.fact?.let { name ->
                button(word(Label.DOUBT_CHANGE), Weight.Other) { go(Asked(name, doubt.person).place) }
            }
        }
    }
}
