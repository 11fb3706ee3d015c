package app.faro.reminders

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.os.Build
import app.faro.R
import app.faro.keys.Seal
import app.faro.service
import faro.core.Faro
import faro.core.HeldNotification
import faro.core.Label
import faro.core.PlannedNotification
import faro.core.Purpose
import java.io.IOException

/** The reminders that the phone holds: those of the newest plan of the core, and no others. */
internal class AlarmPlan(private val context: Context, seal: Seal) {
    private val sidecar = Sidecar(context, seal)

    /** Whether somebody had stopped the app by force before it was opened now: that takes every alarm with it. */
    var wasStopped = false
        private set

    /** Asks the core what to change, and holds what it says. */
    fun follow(core: Faro) {
        val held = held().map { HeldNotification(it.id, it.epochSeconds, it.text) }
        val changes = core.planChanges(held)
        val discreet = core.label(Label.REMINDER_DISCREET).text.takeUnless { core.discreetReminders() }
        val reminders = changes.held.map { reminder(it, discreet) }
        keep(Reminders(reminders, changes.missed.text, changes.heard.text))
        changes.cancel.forEach(::drop)
        // Those that did not change too: the platform drops the alarms of an app that was stopped, and does not say so.
        reminders.forEach(::arm)
        ReminderChannel.make(context)
    }

    private fun reminder(planned: PlannedNotification, discreet: String?) = Reminder(
        id = planned.id,
        epochSeconds = planned.atEpochSeconds,
        text = planned.text.text,
        discreet = discreet ?: planned.text.text,
        thread = planned.againOf ?: planned.id,
        holdsUntil = planned.holdsUntilEpochSeconds ?: Long.MAX_VALUE,
        wantsAnswer = when (planned.purpose) {
            Purpose.MORNING, Purpose.AGAIN -> true
            Purpose.TELL, Purpose.MORE, Purpose.LOOK, Purpose.TEST -> false
        },
    )

    /** Holds none, and knows of none: the vault is erased. */
    fun forget() {
        held().forEach { drop(it.id) }
        sidecar.forget()
        context.service<NotificationManager>().cancelAll()
    }

    /** Holds again what it held before: after a restart, an update, a change of the clock or of a permission. */
    fun restore() = held().forEach(::arm)

    /** The same when somebody opens the app, before the vault is open: all is gone where the app was stopped. */
    fun restoreAtOpening() {
        val held = held()
        if (held.any { fires(it.id, PendingIntent.FLAG_NO_CREATE) == null }) wasStopped = true
        held.forEach(::arm)
    }

    /**
     * The reminder whose time has come, once: one that came while the phone was off comes after the restart. Where the
     * keystore does not say which it is, a stranger's words are still better than none.
     */
    fun come(id: String, now: Long): Coming? {
        val unknown = context.getString(R.string.reminder_discreet)
        val held = sidecar.read() ?: return Coming(unknown, unknown, id)
        val (come, others) = held.all.partition { it.id == id }
        val reminder = come.firstOrNull() ?: return null
        keep(held.with(others))
        // Of what was missed one stands for all.
        if (now > reminder.holdsUntil) return Coming(held.missed, held.missed, MISSED, isQuietAgain = true)
        val answer = held.heard.takeIf { reminder.wantsAnswer }
        return Coming(reminder.text, reminder.discreet, reminder.thread, answer)
    }

    /** Somebody saw it: what would ring again does not. */
    fun heard(thread: String) {
        context.service<NotificationManager>().cancel(thread, 0)
        val held = sidecar.read() ?: return
        val (again, others) = held.all.partition { it.thread == thread }
        keep(held.with(others))
        again.forEach { drop(it.id) }
    }

    /** Rings once, beside the plan: somebody tries whether this phone does. */
    fun test(planned: PlannedNotification) {
        val test = intent(planned.id).putExtra(ReminderReceiver.WORDS, planned.text.text)
        val flags = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        arm(planned.atEpochSeconds, PendingIntent.getBroadcast(context, 0, test, flags))
    }

    /** May the phone show a reminder, and may it do so to the minute? */
    val mayNotify: Boolean get() = context.service<NotificationManager>().areNotificationsEnabled()

    val mayBeExact: Boolean
        get() = Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms()

    private val manager get() = context.service<AlarmManager>()

    private fun held(): List<Reminder> = sidecar.read()?.all.orEmpty()

    private fun keep(reminders: Reminders) {
        try {
            sidecar.write(reminders)
        } catch (_: IOException) {
            // Without a sidecar the alarms hold until the next restart.
        }
    }

    private fun arm(reminder: Reminder) {
        fires(reminder.id)?.let { arm(reminder.epochSeconds, it) }
    }

    private fun arm(epochSeconds: Long, fires: PendingIntent) {
        val at = epochSeconds * MILLIS
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

    private fun drop(id: String) {
        fires(id)?.let(manager::cancel)
    }

    private fun fires(id: String, flags: Int = 0): PendingIntent? =
        PendingIntent.getBroadcast(context, 0, intent(id), PendingIntent.FLAG_IMMUTABLE or flags)

    private fun intent(id: String) = Intent(context, ReminderReceiver::class.java).named(id)

    private companion object {
        const val MISSED = "missed"
        const val MILLIS = 1000L
    }
}
