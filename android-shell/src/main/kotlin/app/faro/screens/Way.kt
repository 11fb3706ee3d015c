package app.faro.screens

import app.faro.Place
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.Label

/** A line that leads to another page. */
internal fun Page.way(icon: Int, name: Label, to: Place.Name) =
    line(icon, draw = { text(word(name), Type.Strong) }) { go(Place(to)) }
