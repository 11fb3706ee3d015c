package app.faro

import android.os.Handler
import android.os.Looper
import android.os.SystemClock

/** For how long the vault stays open while the app is out of sight. */
internal class Leaving(private val lock: () -> Unit) {
    private val main = Handler(Looper.getMainLooper())
    private val end = Runnable(::over)
    private var until: Long? = null
    private var isErrand = false

    /** The app itself opens a page of the platform: a file, a permission. The person is about to come back. */
    fun errand() {
        isErrand = true
    }

    /** Another app is in front. */
    fun left(seconds: Int) {
        val millis = maxOf(seconds * SECOND, if (isErrand) ERRAND else 0)
        if (millis == 0L) return over()
        until = SystemClock.elapsedRealtime() + millis
        main.postDelayed(end, millis)
    }

    /** In front again. The platform may have held the process still: what counts is the clock. */
    fun back() {
        main.removeCallbacks(end)
        isErrand = false
        val late = until?.let { SystemClock.elapsedRealtime() >= it } == true
        until = null
        if (late) lock()
    }

    private fun over() {
        until = null
        lock()
    }

    private companion object {
        const val SECOND = 1000L
        const val ERRAND = 300 * SECOND
    }
}
