package app.faro

import android.os.Handler
import android.os.Looper
import faro.core.Faro
import faro.core.FaroException
import faro.core.InternalException
import faro.core.Label
import java.util.concurrent.Executors
import java.util.concurrent.Future

/**
 * One thread behind the main one. Every call of the core that may wait for the disk is made on it, one after the other,
 * so that what was asked first is done first.
 */
internal class Work(open: () -> Faro) {
    private val main = Handler(Looper.getMainLooper())
    private val thread = Executors.newSingleThreadExecutor()
    private val opening = lazy(open)
    private val core by opening

    /** Whether somebody has used the core in this process. */
    val isBegun: Boolean get() = opening.isInitialized()

    /** Calls the core, and then `done` on the main thread. */
    fun <T> ask(call: (Faro) -> T, done: (Answer<T>) -> Unit): Future<*> = thread.submit {
        val answer = answer(call)
        main.post { done(answer) }
    }

    private fun <T> answer(call: (Faro) -> T): Answer<T> = try {
        Answer.Known(call(core))
    } catch (error: FaroException) {
        Answer.Refused(error.said, isLocked = error is FaroException.Locked)
    } catch (_: InternalException) {
        Answer.Refused(core.label(Label.FAULT))
    }

    /** Waits for what was asked so far, closes the vault and the thread. Only for the end of a process. */
    fun close() {
        thread.submit {
            core.lock()
            core.close()
        }.get()
        thread.shutdown()
    }
}
