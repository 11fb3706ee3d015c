package app.faro.screens

import app.faro.Place
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.ExchangeLabel
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.Text

/** A line that leads to another page. */
internal fun Page.way(icon: Int, name: Label, to: Place.Name) = way(icon, word(name), Place(to))

internal fun Page.way(icon: Int, name: ExchangeLabel, to: Place.Name) = way(icon, word(name), Place(to))

internal fun Page.way(icon: Int, name: PhoneLabel, to: Place.Name) = way(icon, word(name), Place(to))

internal fun Page.way(icon: Int, name: Text, to: Place) =
    line(icon, draw = { text(name, Type.Strong) }) { go(to) }
