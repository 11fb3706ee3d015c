package app.faro.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.faro.faro

/** Somebody answered a reminder that rings again. That says nothing of the vault, which stays closed. */
internal class HeardReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        intent.name?.let(context.faro.alarms::heard)
    }
}
