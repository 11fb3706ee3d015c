package app.faro.reminders

import android.content.Context
import android.os.Build
import android.os.PowerManager
import android.os.UserManager
import app.faro.service
import faro.core.PhonePlatform
import faro.core.PhoneState

/** What this phone says of itself that may keep it silent; what each of it means says the core. */
internal class PhoneLook(private val context: Context, private val alarms: AlarmPlan) {
    fun state() = PhoneState(
        platform = PhonePlatform.ANDROID,
        notificationsRefused = !alarms.mayNotify,
        channelSilenced = ReminderChannel.isSilent(context),
        exactAlarmsRefused = !alarms.mayBeExact,
        batterySaver = power.isPowerSaveMode,
        batteryRestricted = !power.isIgnoringBatteryOptimizations(context.packageName),
        mayHibernate = mayHibernate,
        wasStopped = alarms.wasStopped,
        inPrivateSpace = inPrivateSpace,
    )

    private val power get() = context.service<PowerManager>()

    /** The platform calls the exemption from sleep that of the automatic taking back of permissions. */
    private val mayHibernate: Boolean
        get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R && !context.packageManager.isAutoRevokeWhitelisted

    /** A profile that is no employer's: no app is told more of a private space that it lives in. */
    private val inPrivateSpace: Boolean
        get() {
            if (Build.VERSION.SDK_INT < Build.VERSION_CODES.VANILLA_ICE_CREAM) return false
            val users = context.service<UserManager>()
            return users.isProfile && !users.isManagedProfile
        }
}
