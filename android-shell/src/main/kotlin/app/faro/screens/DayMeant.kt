package app.faro.screens

import android.widget.LinearLayout
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import faro.core.DayReading
import faro.core.Faro
import faro.core.Label

/** What a day may mean that was typed: the person says which, and nothing is taken before. */
internal fun Page.meant(place: LinearLayout, ways: List<DayReading>, take: (Faro, String) -> Unit, done: () -> Unit) {
    place.removeAllViews()
    if (ways.isEmpty()) return
    val page = inside(place)
    page.text(word(Label.DAY_MEANT), Type.Strong)
    val attempt = page.attempt()
    for (way in ways) {
        page.button(way.text, Weight.Other) { attempt({ take(it, way.value) }, done) }
    }
}
