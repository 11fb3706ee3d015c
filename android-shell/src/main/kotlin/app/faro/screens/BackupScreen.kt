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
import app.faro.ui.column
import faro.core.BackupView
import faro.core.Faro
import faro.core.Label
import java.io.File

/** Everything in one sealed file, at a place that the person chooses. */
internal class BackupScreen : Screen<Boolean>() {
    override val isQuiet get() = false

    override fun load(core: Faro) = core.hasRecoveryCode()

    override fun Page.draw(shown: Boolean) {
        title(word(Label.BACKUP_TITLE))
        text(word(Label.BACKUP_HINT))
        val ways = column(context)
        waiting<Outcome?>(Label.BACKUP_MAKE, begin = { make(it) }, refused = {
            ways.removeAllViews()
            if (!shown) inside(ways).way(R.drawable.ic_note, Label.RECOVERY_TITLE, Place.Name.Recovery)
        }) { if (it != null) arrive(it) }
        put(ways, 0)
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

    private fun Faro.made(backup: BackupView) = outcome(Label.BACKUP_TITLE, Label.BACKUP_DONE, backup.summary)

    private companion object {
        /** It says nothing of whose it is. */
        const val NAME = "backup.age"
    }
}
