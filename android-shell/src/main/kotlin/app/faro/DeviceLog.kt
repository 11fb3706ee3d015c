package app.faro

import android.util.Log
import faro.core.LogSink

/** The ids of failures, in the phone's own log. There is nothing of the person in them. */
internal class DeviceLog : LogSink {
    override fun record(code: String) {
        Log.w("Faro", code)
    }
}
