package app.faro.reminders

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import app.faro.R
import app.faro.keys.Seal
import app.faro.service
import faro.core.Faro
import faro.core.HeldNotification
import faro.core.Label
import java.io.IOException

/** The reminders that the phone holds: those of the newest plan of the core, and no others. */
internal class AlarmPlan(private val context: Context, seal: Seal) {
    private val sidecar = Sidecar(context, seal)

    /** Asks the core what to change, and holds what it says. */
    fun follow(core: Faro) {
        val held = sidecar.read().orEmpty().map { HeldNotification(it.id, it.epochSeconds, it.text) }
        val changes = core.planChanges(held)
        val discreet = core.label(Label.REMINDER_DISCREET).text.takeUnless { core.discreetReminders() }
        val reminders = changes.held.map {
            Reminder(it.id, it.atEpochSeconds, it.text.text, discreet ?: it.text.text)
        }
        keep(reminders)
        changes.cancel.forEach(::drop)
        // Those that did not change too: the platform drops the alarms of an app that was stopped, and does not say so.
        reminders.forEach(::arm)
    }

    /** Holds none, and knows of none: the vault is erased. */
    fun forget() {
        sidecar.read().orEmpty().forEach { drop(it.id) }
        sidecar.forget()
        context.service<NotificationManager>().cancelAll()
    }

    /** Holds again what it held before: after a restart, an update, a change of the clock or of a permission. */
    fun restore() = sidecar.read().orEmpty().forEach(::arm)

    /**
     * The reminder whose time has come, once: one that came while the phone was off comes after the restart. Where the
     * keystore does not say which it is, a stranger's words are still better than none.
     */
    fun come(id: String): Reminder? {
        val unknown = context.getString(R.string.reminder_discreet)
        val held = sidecar.read() ?: return Reminder(id, 0, unknown, unknown)
        val (come, others) = held.partition { it.id == id }
        if (come.isNotEmpty()) keep(others)
        return come.firstOrNull()
    }

    /** May the phone show a reminder, and may it do so to the minute? */
    val mayNotify: Boolean get() = context.service<NotificationManager>().areNotificationsEnabled()

    val mayBeExact: Boolean
        get() = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms()

    private val manager get() = context.service<AlarmManager>()

    private fun keep(reminders: List<Reminder>) {
        try {
            sidecar.write(reminders)
        } catch (_: IOException) {
            // Without a sidecar the alarms hold until the next restart.
        }
    }

    private fun arm(reminder: Reminder) {
        val at = reminder.epochSeconds * MILLIS
        val fires = fires(reminder.id)
        try {
            if (mayBeExact) {
                manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, fires)
                return
            }
        } catch (_: SecurityException) {
            // The permission went away in between.
        }
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, fires)
    }

    private fun drop(id: String) = manager.cancel(fires(id))

    /** The id makes one reminder another for the platform, and is all that it is told. */
    private fun fires(id: String): PendingIntent {
        val intent = Intent(context, ReminderReceiver::class.java).setData(Uri.fromParts(SCHEME, id, null))
        return PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    }

    private companion object {
        const val SCHEME = "faro"
        const val MILLIS = 1000L
    }
}
