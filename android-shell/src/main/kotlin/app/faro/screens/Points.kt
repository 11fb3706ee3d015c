package app.faro.screens

import app.faro.R
import app.faro.ui.Icon
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.beside
import app.faro.ui.column
import app.faro.ui.row
import faro.core.Text

/** Short sentences below one another, each with a drawing before it. */
internal fun Page.points(icon: Int, all: List<Text>) = card {
    for (point in all) {
        val line = row(context)
        line.beside(Icon(context, icon, R.color.accent))
        val words = column(context)
        inside(words).text(point)
        line.beside(words, 1f, Space.GAP)
        put(line, Space.GAP)
    }
}
