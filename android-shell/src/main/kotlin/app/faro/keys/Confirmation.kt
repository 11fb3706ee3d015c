package app.faro.keys

import android.app.Activity
import faro.core.Text
import javax.crypto.Cipher

/** The platform asks the person for a fingerprint, a face or the screen lock. */
internal interface Confirmation {
    /** Whether this phone has a screen lock to ask for. */
    val isThere: Boolean

    /** Asks, with these words, for the use of this cipher where there is one, and answers whether it was the person. */
    fun ask(activity: Activity, title: Text, cipher: Cipher?, done: (Boolean) -> Unit)

    /** The answer of a screen of the platform's own. */
    fun answered(request: Int, result: Int)
}
