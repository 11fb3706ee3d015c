package app.faro.reminders

import android.app.Notification
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
        val id = intent.name ?: return
        val test = intent.getStringExtra(WORDS)?.let { Coming(it, it, id) }
        val now = context.faro.clock.now().epochSeconds
        show(context, test ?: context.faro.alarms.come(id, now) ?: return)
    }

    private fun show(context: Context, coming: Coming) {
        ReminderChannel.make(context)
        val notification = said(context, coming.text).setOnlyAlertOnce(coming.isQuietAgain)
        if (coming.text == coming.discreet) {
            notification.setVisibility(Notification.VISIBILITY_PUBLIC)
        } else {
            // The person chose that it says more: whether a locked screen shows that is the phone's own setting.
            notification.setVisibility(Notification.VISIBILITY_PRIVATE)
            notification.setPublicVersion(said(context, coming.discreet).build())
        }
        coming.answer?.let { words ->
            notification.addAction(Notification.Action.Builder(null, words, heard(context, coming)).build())
        }
        context.service<NotificationManager>().notify(coming.thread, 0, notification.build())
    }

    private fun heard(context: Context, coming: Coming): PendingIntent {
        val heard = Intent(context, HeardReceiver::class.java).named(coming.thread)
        return PendingIntent.getBroadcast(context, 0, heard, PendingIntent.FLAG_IMMUTABLE)
    }

    private fun said(context: Context, words: String): Notification.Builder {
        val open = Intent(context, MainActivity::class.java)
        return Notification.Builder(context, ReminderChannel.ID)
            .setSmallIcon(R.drawable.ic_reminder)
            .setContentTitle(words)
            .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setAutoCancel(true)
    }

    companion object {
        /** The words of a test, which is in no sidecar. */
        const val WORDS = "words"
    }
}
