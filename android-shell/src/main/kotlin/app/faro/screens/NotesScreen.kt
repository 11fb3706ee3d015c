package app.faro.screens

import android.widget.LinearLayout
import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.column
import faro.core.Faro
import faro.core.Label
import faro.core.NoteLine

/** The notes, the newest first, or those that hold what is searched for. */
internal class NotesScreen : Screen<List<NoteLine>>() {
    override val tab get() = Place.Name.Notes

    override val isQuiet get() = false

    override fun load(core: Faro): List<NoteLine> = core.notes()

    override fun Page.draw(shown: List<NoteLine>) {
        title(word(Label.NOTES))
        button(word(Label.NOTE_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.Note)) }
        val search = if (shown.isEmpty()) null else field(word(Label.NOTES_SEARCH))
        val found: LinearLayout = put(column(context), Space.GAP)
        lines(found, shown)
        search?.onTyped { query ->
            ask({ if (query.isBlank()) it.notes() else it.searchNotes(query) }) { answer ->
                if (answer is Answer.Known && search.words == query) lines(found, answer.value)
            }
        }
    }

    private fun Page.lines(into: LinearLayout, notes: List<NoteLine>) {
        into.removeAllViews()
        inside(into).apply {
            if (notes.isEmpty()) text(word(Label.NOTES_NONE))
            for (note in notes) {
                line(draw = {
                    own(note.title, Type.Strong)
                    text(note.edited.text, Type.Second, Space.HAIR)
                }) { go(Place(Place.Name.Note, note.id)) }
            }
        }
    }
}
