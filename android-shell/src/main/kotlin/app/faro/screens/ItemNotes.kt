package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.ItemNote

/** What must be said beside an item, all of it and in its order; what is grave as a warning. */
internal fun Page.itemNotes(all: List<ItemNote>) = all.forEach { note ->
    if (note.grave) warning(note.text) else text(note.text, Type.Second, Space.GAP)
}
