package app.faro.screens

import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.NoteView

/**
 * One note, old or new. What was typed is kept when the person leaves, also where the phone locks under their hands:
 * words about one's own life are not typed twice.
 */
internal class NoteScreen(private val id: String) : Screen<NoteView?>() {
    @Volatile private var kept = ""

    @Volatile private var newId = id
    private var words: () -> String = { kept }

    override val isQuiet get() = false

    override fun load(core: Faro): NoteView? = if (id.isEmpty()) null else core.note(id)

    override fun Page.draw(shown: NoteView?) {
        kept = shown?.text.orEmpty()
        title(word(if (shown == null) Label.NOTE_ADD else Label.NOTES))
        shown?.let { text(it.edited.text, Type.Second) }
        val field = field(word(Label.NOTE_TEXT), kept, Field.Kind.Long)
        words = { field.words }
        action(Label.SAVE, call = { save(field.words) }) { back() }
        if (shown != null) {
            deleting({ it.deleteNote(newId) }) {
                words = { kept }
                back()
            }
        }
    }

    override fun leave(): ((Faro) -> Unit)? {
        val typed = words()
        return if (typed == kept || typed.isBlank()) null else save(typed)
    }

    private fun save(typed: String): (Faro) -> Unit = { core ->
        if (newId.isEmpty()) {
            newId = core.addNote(typed)
        } else if (typed != kept) {
            core.editNote(newId, typed)
        }
        kept = typed
    }
}
