package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.NoteLine

/** The notes, the newest first, or those that hold what is searched for. */
internal class NotesScreen : Screen<List<NoteLine>>() {
    override val tab get() = Place.Name.MyCase

    override val isQuiet get() = false

    override fun load(core: Faro): List<NoteLine> = core.notes()

    override fun Page.draw(shown: List<NoteLine>) {
        title(word(Label.NOTES), R.drawable.ic_note)
        button(word(Label.NOTE_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.Note)) }
        searching(Searching(Label.NOTES_SEARCH, Label.NOTES_NONE, Faro::notes, Faro::searchNotes), shown) { note ->
            line(draw = {
                own(note.title, Type.Strong)
                text(note.edited.text, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Note, note.id)) }
        }
    }
}
