package app.faro

import faro.core.FaroException
import faro.core.Text

/** What came of a call of the core. */
internal sealed class Answer<out T> {
    /** It did it. */
    class Known<T>(val value: T) : Answer<T>()

    /** It did not, and this is the sentence that says why and what to do next. */
    class Refused(val text: Text, private val error: FaroException? = null) : Answer<Nothing>() {
        val isLocked get() = error is FaroException.Locked
        val isDamaged get() = error is FaroException.Damaged
    }
}

/** The core's own sentence. A variant that is new and not here does not compile. */
internal val FaroException.said: Text
    get() = when (this) {
        is FaroException.Locked -> text
        is FaroException.NoVault -> text
        is FaroException.VaultBusy -> text
        is FaroException.WrongSecret -> text
        is FaroException.Damaged -> text
        is FaroException.Newer -> text
        is FaroException.Refused -> text
        is FaroException.NotFound -> text
        is FaroException.DeviceFailed -> text
        is FaroException.PlatformRefused -> text
        is FaroException.PlatformUnavailable -> text
        is FaroException.Fault -> text
    }
