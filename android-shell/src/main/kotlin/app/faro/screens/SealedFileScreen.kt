package app.faro.screens

import app.faro.Answer
import app.faro.Goal
import app.faro.Place
import app.faro.StillScreen
import app.faro.files.SealedFiles
import app.faro.ui.Page
import faro.core.Label
import java.io.File

/** A backup is chosen; what is done with it is told when its code is typed. */
internal abstract class SealedFileScreen(
    private val name: Label,
    private val hint: Label,
    private val goal: (File) -> Goal,
) : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(name))
        text(word(hint))
        waiting<File?>(Label.FILE_CHOOSE, begin = { choose(it) }) { sealed ->
            if (sealed != null) {
                steps.begin(goal(sealed), sealed)
                go(Place(Place.Name.Code))
            }
        }
    }

    private fun Page.choose(answered: (Answer<File?>) -> Unit) = documents.open { chosen ->
        if (chosen == null) {
            answered(Answer.Known(null))
        } else {
            val files = SealedFiles(context)
            beside({ files.copy(chosen) }, answered)
        }
    }
}

/** "Restore a backup". */
internal class RestoreScreen : SealedFileScreen(Label.BACKUP_RESTORE, Label.BACKUP_RESTORE_HINT, Goal::restore)

/** Whether a backup is whole, and its code the right one. */
internal class CheckBackupScreen : SealedFileScreen(Label.BACKUP_CHECK, Label.BACKUP_CHECK_HINT, Goal::check)
