package app.faro

import app.faro.files.Documents
import app.faro.keys.KeyUse
import app.faro.reminders.Reminding
import faro.core.Faro
import faro.core.ReadPage
import faro.core.Text

/** What a screen may do with the app around it. */
internal interface Navigator {
    /** Opens a screen over this one. */
    fun go(place: Place)

    /** Puts a screen in the place of all there are. */
    fun begin(place: Place)

    fun back()

    /** How this screen comes back: with what was typed or chosen on it as its id. */
    fun remember(place: Place)

    /** Asks the core again and draws again. */
    fun refresh()

    /** Closes the vault. */
    fun lock()

    /** Calls the core off the main thread, and then `done` on it, if the person is still on this screen. */
    fun <T> ask(call: (Faro) -> T, done: (Answer<T>) -> Unit)

    /** The same for what changes the case: the reminders follow it. */
    fun <T> change(call: (Faro) -> T, done: (Answer<T>) -> Unit)

    /** Whether this phone has a screen lock that it can ask for. */
    val canConfirm: Boolean

    /** Whether this phone keeps a key of the vault. */
    val hasDeviceKey: Boolean

    /** Lets the platform ask whether it is the person, for one use of this phone's key. */
    fun confirm(title: Text, use: KeyUse, done: (isThePerson: Boolean) -> Unit)

    val reminding: Reminding

    /** The zone that the phone is in, where a court may be too. */
    val zone: String

    /** What was told on the way to a vault that opens; in memory only. */
    val steps: Steps

    /** The steps are over: what stands under them comes up, or the first page, and `next` over it, the last one uppermost. */
    fun leaveSteps(vararg next: Place)

    /** Works on files of other apps, and then `done` on the main thread, if the person is still on this screen. */
    fun <T> beside(call: (Work) -> T, done: (Answer<T>) -> Unit)

    /** The platform's own pages on which the person chooses a file of another app. */
    val documents: Documents

    /** Reads it aloud, in the place of whatever is being read. */
    fun readAloud(what: ReadPage)

    /** There is no vault any more, and nothing that reminds of one. */
    fun beginAnew()
}
