package app.faro

import android.os.Handler
import android.os.Looper
import faro.core.Faro
import faro.core.FaroException
import faro.core.InternalException
import faro.core.Label
import java.io.IOException
import java.util.concurrent.Callable
import java.util.concurrent.ExecutionException
import java.util.concurrent.Executors
import java.util.concurrent.Future

/**
 * One thread behind the main one. Every call of the core that may wait for the disk is made on it, one after the other,
 * so that what was asked first is done first. What waits for the files of other apps has a thread of its own: the vault
 * can be closed meanwhile.
 */
internal class Work(open: () -> Faro) {
    private val main = Handler(Looper.getMainLooper())
    private val thread = Executors.newSingleThreadExecutor()
    private val files = Executors.newSingleThreadExecutor()
    private val opening = lazy(open)
    private val core by opening

    /** Whether somebody has used the core in this process. */
    val isBegun: Boolean get() = opening.isInitialized()

    /** Calls the core, and then `done` on the main thread. */
    fun <T> ask(call: (Faro) -> T, done: (Answer<T>) -> Unit): Future<*> = thread.submit {
        val answer = answer { call(core) }
        main.post { done(answer) }
    }

    /** Reads or writes files of other apps, and then calls `done` on the main thread. */
    fun <T> beside(call: (Work) -> T, done: (Answer<T>) -> Unit): Future<*> = files.submit {
        val answer = answer { besides(call) }
        main.post { done(answer) }
    }

    /** Calls the core in between, and waits for its answer. Only from [beside]. */
    fun <T> now(call: (Faro) -> T): T = try {
        thread.submit(Callable { call(core) }).get()
    } catch (error: ExecutionException) {
        throw error.cause ?: error
    }

    private fun <T> answer(call: () -> T): Answer<T> = try {
        Answer.Known(call())
    } catch (error: FaroException) {
        Answer.Refused(error.said, error)
    } catch (_: InternalException) {
        Answer.Refused(core.label(Label.FAULT))
    } catch (_: IOException) {
        Answer.Refused(core.label(Label.FILE_FAILED))
    }

    /** What another app throws at us for its file is one failure, whatever it is. */
    private fun <T> besides(call: (Work) -> T): T = try {
        call(this)
    } catch (_: RuntimeException) {
        throw IOException()
    }

    /** Waits for what was asked so far, closes the vault and the threads. Only for the end of a process. */
    fun close() {
        files.shutdownNow()
        thread.submit {
            core.lock()
            core.close()
        }.get()
        thread.shutdown()
    }
}
