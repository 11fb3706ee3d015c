package app.faro.reminders

import android.app.NotificationChannel
import android.app.NotificationManager
import android.content.Context
import app.faro.R
import app.faro.service

/** Where the platform keeps how reminders sound. What the person chose there stays when it is made again. */
internal object ReminderChannel {
    const val ID = "reminders"

    fun make(context: Context) {
        val name = context.getString(R.string.reminder_channel)
        val channel = NotificationChannel(ID, name, NotificationManager.IMPORTANCE_HIGH)
        context.service<NotificationManager>().createNotificationChannel(channel)
    }

    /** The person, or the phone, made it silent or hid it. */
    fun isSilent(context: Context): Boolean {
        val channel = context.service<NotificationManager>().getNotificationChannel(ID) ?: return false
        return channel.importance < NotificationManager.IMPORTANCE_DEFAULT
    }
}
