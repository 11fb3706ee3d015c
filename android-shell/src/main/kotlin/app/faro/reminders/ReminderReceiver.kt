package app.faro.reminders

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import app.faro.MainActivity
import app.faro.R
import app.faro.faro
import app.faro.service

/** The time of a reminder has come. The words are those of the sidecar: the vault stays closed. */
internal class ReminderReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val id = intent.data?.schemeSpecificPart ?: return
        val reminder = context.faro.alarms.come(id) ?: return
        val manager = context.service<NotificationManager>()
        val name = context.getString(R.string.reminder_channel)
        manager.createNotificationChannel(NotificationChannel(CHANNEL, name, NotificationManager.IMPORTANCE_HIGH))
        val notification = said(context, reminder.text)
        if (reminder.text == reminder.discreet) {
            notification.setVisibility(Notification.VISIBILITY_PUBLIC)
        } else {
            // The person chose that it says more: whether a locked screen shows that is the phone's own setting.
            notification.setVisibility(Notification.VISIBILITY_PRIVATE)
            notification.setPublicVersion(said(context, reminder.discreet).build())
        }
        manager.notify(id, 0, notification.build())
    }

    private fun said(context: Context, words: String): Notification.Builder {
        val open = Intent(context, MainActivity::class.java)
        return Notification.Builder(context, CHANNEL)
            .setSmallIcon(R.drawable.ic_reminder)
            .setContentTitle(words)
            .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setAutoCancel(true)
    }

    private companion object {
        const val CHANNEL = "reminders"
    }
}
