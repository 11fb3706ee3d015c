package app.faro

import app.faro.ui.Page
import java.io.File

/** What is told on the way to a vault that opens: in memory only, and gone when the vault is closed. */
internal class Steps {
    var countries: Set<String> = emptySet()

    /** What the secrets are asked for. */
    var goal: Goal? = null
        private set

    /** What came of it, for the page at the end. */
    var outcome: Outcome? = null
        private set

    /** A sealed file on its way into the vault. */
    private var file: File? = null

    /** The groups of a recovery code that were typed so far and are right. */
    val code = arrayOfNulls<ByteArray>(Goal.GROUPS)

    private var made: ByteArray? = null

    /** What waits until the person has shown who they are. */
    private var behind: (Page.() -> Unit)? = null

    /** Another way begins: nothing of an older one is left but the countries. */
    fun begin(goal: Goal, sealed: File? = null) {
        wipe()
        this.goal = goal
        file = sealed
    }

    fun behind(then: Page.() -> Unit) {
        behind = then
    }

    /** Once. */
    fun takeBehind(): (Page.() -> Unit)? = behind.also { behind = null }

    /** It is reached. */
    fun end(come: Outcome?) {
        forget()
        outcome = come
    }

    /** The number or the words that were made up, once. */
    fun made(make: () -> ByteArray): ByteArray = made ?: make().also { made = it }

    /** Another passphrase is chosen: what was made up and left is never offered again. */
    fun forgetMade() {
        made?.fill(0)
        made = null
    }

    /** The whole code, where it was asked for; whoever takes it wipes it. */
    fun code(): ByteArray = code.filterNotNull().fold(ByteArray(0)) { all, group -> (all + group).also { all.fill(0) } }

    fun forget() {
        wipe()
        countries = emptySet()
    }

    private fun wipe() {
        forgetMade()
        code.forEach { it?.fill(0) }
        code.fill(null)
        file?.delete()
        file = null
        goal = null
        behind = null
        outcome?.wipe()
        outcome = null
    }
}
