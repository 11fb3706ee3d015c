package app.faro.screens

import app.faro.Answer
import app.faro.Outcome
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.files.Document
import app.faro.files.SealedFiles
import app.faro.outcome
import app.faro.ui.Page
import faro.core.BackupState
import faro.core.BackupView
import faro.core.Faro
import faro.core.Label
import java.io.File

/** Everything in one sealed file, at a place that the person chooses. */
internal class BackupScreen : Screen<BackupState>() {
    override val isQuiet get() = false

    override fun load(core: Faro): BackupState = core.backupState()

    override fun Page.draw(shown: BackupState) {
        title(word(Label.BACKUP_TITLE))
        lastBackup(shown)
        text(word(Label.BACKUP_HINT))
        if (shown.needsCode == null) {
            waiting<Outcome?>(Label.BACKUP_MAKE, begin = { make(it) }) { if (it != null) arrive(it) }
        } else {
            button(word(Label.RECOVERY_MAKE), icon = R.drawable.ic_note) { go(Place(Place.Name.Recovery)) }
        }
        way(R.drawable.ic_check, Label.BACKUP_CHECK, Place.Name.CheckBackup)
    }

    /** The core seals a file of ours first: what it refuses is said before anybody is asked for a place. */
    private fun Page.make(answered: (Answer<Outcome?>) -> Unit) {
        val sealed = SealedFiles(context).next()
        ask({ it.backUp(sealed.path) }) { answer ->
            when (answer) {
                is Answer.Refused -> answered(answer)

                is Answer.Known -> documents.create(NAME) { place ->
                    beside({ work ->
                        put(sealed, place)
                        work.now { core -> place?.let { core.made(answer.value) } }
                    }, answered)
                }
            }
        }
    }

    private fun put(sealed: File, place: Document?) {
        var isThere = false
        try {
            place?.write(sealed)
            isThere = true
        } finally {
            sealed.delete()
            if (!isThere) place?.delete()
        }
    }

    private fun Faro.made(backup: BackupView) =
        outcome(Label.BACKUP_TITLE, Label.BACKUP_DONE, backup.summary, backup.lost)

    private companion object {
        /** It says nothing of whose it is. */
        const val NAME = "backup.age"
    }
}

/** The day of the last backup, and what must come before the next one. */
internal fun Page.lastBackup(state: BackupState) {
    notice(state.text, R.drawable.ic_backup)
    state.needsCode?.let { warning(it) }
}
