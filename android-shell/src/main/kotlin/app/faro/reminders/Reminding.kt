package app.faro.reminders

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings
import faro.core.PhoneSilence
import faro.core.PhoneState
import faro.core.PlannedNotification

/** Whether the phone may remind, and how the person changes it. */
internal class Reminding(private val activity: Activity, private val alarms: AlarmPlan) {
    private val kept = activity.getSharedPreferences("reminders", Context.MODE_PRIVATE)

    enum class State { On, Late, Off }

    val state: State
        get() = when {
            !alarms.mayNotify -> State.Off
            !alarms.mayBeExact -> State.Late
            else -> State.On
        }

    /** Nobody has answered yet whether the phone may remind. */
    val isOpen: Boolean get() = state == State.Off && !kept.getBoolean(ANSWERED, false)

    /** The platform asks once; after a no, only its settings can change it. */
    fun ask() {
        when {
            state == State.Late && Build.VERSION.SDK_INT >= Build.VERSION_CODES.S ->
                openOfApp(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM)

            isOpen && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU -> {
                answered()
                activity.requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), 0)
            }

            else -> open(Settings.ACTION_APP_NOTIFICATION_SETTINGS) {
                putExtra(Settings.EXTRA_APP_PACKAGE, activity.packageName)
            }
        }
    }

    /** What this phone knows of itself that may keep it silent. Off the main thread. */
    fun phone(): PhoneState = PhoneLook(activity, alarms).state()

    /** Rings once, when the core says. */
    fun test(planned: PlannedNotification) = alarms.test(planned)

    /** The page of the phone's settings where one of them is changed. */
    fun change(silence: PhoneSilence) = when (silence) {
        PhoneSilence.NOTIFICATIONS_REFUSED -> ask()

        PhoneSilence.CHANNEL_SILENCED -> open(Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS) {
            putExtra(Settings.EXTRA_APP_PACKAGE, activity.packageName)
            putExtra(Settings.EXTRA_CHANNEL_ID, ReminderChannel.ID)
        }

        PhoneSilence.EXACT_ALARMS_REFUSED -> openOfApp(EXACT)
        PhoneSilence.HIBERNATED -> openOfApp(SLEEP)
        PhoneSilence.DOZE -> open(Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS) {}
        PhoneSilence.BATTERY_SAVER -> open(Settings.ACTION_BATTERY_SAVER_SETTINGS) {}
        else -> openOfApp(Settings.ACTION_APPLICATION_DETAILS_SETTINGS)
    }

    /** Nobody was ever here. Off the main thread. */
    fun forget() {
        alarms.forget()
        kept.edit().clear().apply()
    }

    fun answered() = kept.edit().putBoolean(ANSWERED, true).apply()

    private fun openOfApp(screen: String) =
        open(screen) { setData(Uri.fromParts("package", activity.packageName, null)) }

    private fun open(screen: String, more: Intent.() -> Unit) = activity.startActivity(Intent(screen).apply(more))

    private companion object {
        const val ANSWERED = "answered"

        // Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, Intent.ACTION_AUTO_REVOKE_PERMISSIONS: older phones lack both.
        const val EXACT = "android.settings.REQUEST_SCHEDULE_EXACT_ALARM"
        const val SLEEP = "android.intent.action.AUTO_REVOKE_PERMISSIONS"
    }
}
