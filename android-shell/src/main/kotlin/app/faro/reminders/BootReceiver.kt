package app.faro.reminders

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.faro.faro

/**
 * The platform forgot the alarms, or the clock under them moved: they are armed again. Where the vault is open the core
 * makes a new plan, because nine in the morning is another instant in another zone; else the next opening does.
 */
internal class BootReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        if (intent.action !in HEARD) return
        context.faro.alarms.restore()
        context.faro.replan()
    }

    private companion object {
        val HEARD = setOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            Intent.ACTION_TIMEZONE_CHANGED,
            "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED",
        )
    }
}
