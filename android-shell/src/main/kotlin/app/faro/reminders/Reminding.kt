package app.faro.reminders

import android.Manifest
import android.app.Activity
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings

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
                open(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM) {
                    setData(Uri.fromParts("package", activity.packageName, null))
                }

            isOpen && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU -> {
                answered()
                activity.requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), 0)
            }

            else -> open(Settings.ACTION_APP_NOTIFICATION_SETTINGS) {
                putExtra(Settings.EXTRA_APP_PACKAGE, activity.packageName)
            }
        }
    }

    /** Nobody was ever here. Off the main thread. */
    fun forget() {
        alarms.forget()
        kept.edit().clear().apply()
    }

    fun answered() = kept.edit().putBoolean(ANSWERED, true).apply()

    private fun open(screen: String, more: Intent.() -> Unit) = activity.startActivity(Intent(screen).apply(more))

    private companion object {
        const val ANSWERED = "answered"
    }
}
