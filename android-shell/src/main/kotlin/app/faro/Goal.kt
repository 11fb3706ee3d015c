package app.faro

import app.faro.screens.isDamaged
import faro.core.Faro
import faro.core.FaroException
import faro.core.Label
import faro.core.SalvageView
import faro.core.Text
import java.io.File

/** The secrets that a goal needs, as they were typed. */
internal class Secrets(val code: ByteArray, val passphrase: ByteArray, val again: ByteArray) {
    fun copy() = Secrets(code.copyOf(), passphrase.copyOf(), again.copyOf())

    fun wipe() = listOf(code, passphrase, again).forEach { it.fill(0) }
}

/** What came of it, where there is something to show: sentences, and a new recovery code. */
internal class Outcome(
    val title: Text,
    val said: List<Text>,
    /** Those of a code that opens nothing yet. */
    val groups: List<String> = emptyList(),
    /** What the code is for, once it is on paper; alone it takes its place. */
    val then: Goal? = null,
    /** The proof log has a new entry: somebody else should know today. */
    val isProof: Boolean = false,
    /** What is missing, by name. */
    val lost: List<Text> = emptyList(),
    kept: Secrets? = null,
) {
    /** What a damaged vault can be saved with, only while its page stands. */
    var kept = kept
        private set

    fun wipe() {
        kept?.wipe()
        kept = null
    }
}

/** What secrets are asked for on several pages, and what the core does with them at the end. */
internal class Goal(
    val label: Label = Label.STEPS_CREATE,
    val busy: Label = Label.WORKING,
    /** The code alone is enough: no new passphrase is chosen. */
    val isOfCode: Boolean = false,
    /** All gets a new key: that of this phone is used, where there is one, and goes over. */
    val usesDeviceKey: Boolean = false,
    /** The pages that follow once it is reached, the first one last. */
    val then: List<Place> = emptyList(),
    val reach: (Faro, Secrets) -> Outcome?,
) {
    companion object {
        /** How many groups a recovery code has on its paper. */
        const val GROUPS = 8

        /** How many digits each of them has. */
        const val GROUP_DIGITS = 6

        /** Behind it lie what else is asked in the first steps; each page can be left. */
        private val FIRST = listOf(Place.Name.Remind, Place.Name.FirstQuestion, Place.Name.Lost).map { Place(it) }

        fun create(countries: Set<String>) = Goal(busy = Label.STEPS_CREATING, then = FIRST) { core, told ->
            core.createVault(told.passphrase, told.again, countries.toList())
            null
        }

        /** Where the code opens the vault and the passphrase cannot be set, the person is in, and reads why. */
        fun recover() = Goal(usesDeviceKey = true) { core, told ->
            try {
                val lost = core.recover(told.code, told.passphrase, told.again)
                if (lost.isEmpty()) null else Outcome(core.label(Label.RECOVERY_FORGOT), lost)
            } catch (error: FaroException) {
                if (!core.isUnlocked()) throw error
                val kept = if (core.vaultStatus().isDamaged) told.copy() else null
                Outcome(core.label(Label.RECOVERY_FORGOT), listOf(error.said), kept = kept)
            }
        }

        fun change() = Goal(usesDeviceKey = true) { core, told ->
            val lost = core.changePassphrase(told.passphrase, told.again)
            core.outcome(Label.SETTINGS_PASSPHRASE, Label.SETTINGS_PASSPHRASE_CHANGED, lost)
        }

        fun rotate() = Goal(usesDeviceKey = true) { core, told ->
            core.outcome(Label.ROTATE_TITLE, Label.ROTATE_DONE, core.rotate(told.passphrase, told.again))
        }

        fun restore(sealed: File) = Goal(busy = Label.STEPS_CREATING) { core, told ->
            val made = core.restore(sealed.path, told.code, told.passphrase, told.again)
            core.outcome(Label.BACKUP_RESTORE, Label.BACKUP_RESTORED, made.contents.summary, made.contents.lost)
        }

        /** What is whole in a damaged vault, for a person who forgot the passphrase. */
        fun salvage(label: Label = Label.STEPS_CREATE) = Goal(label) { core, told ->
            core.lock()
            core.saved(core.salvageWithCode(told.code, told.passphrase, told.again))
        }

        fun check(sealed: File) = Goal(Label.BACKUP_CHECK, isOfCode = true) { core, told ->
            val found = core.checkBackup(sealed.path, told.code)
            core.outcome(Label.BACKUP_CHECK, Label.BACKUP_CHECKED, listOf(found.made.text) + found.summary, found.lost)
        }
    }
}

internal fun Faro.saved(made: SalvageView) = outcome(Label.SALVAGE_TITLE, Label.SALVAGE_DONE, made.summary, made.lost)

/** A sentence, what the core counted, and what it misses. */
internal fun Faro.outcome(
    title: Label,
    said: Label,
    counted: List<Text> = emptyList(),
    lost: List<Text> = emptyList(),
) = Outcome(label(title), listOf(label(said)) + counted, lost = lost)
