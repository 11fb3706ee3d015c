package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Text

/** Short sentences below one another, each with a drawing before it. */
internal fun Page.points(icon: Int, all: List<Text>) = card {
    for (point in all) {
        marked(icon, R.color.accent, Space.GAP) { text(point) }
    }
}
