package app.faro

import android.app.Application
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.os.LocaleList
import app.faro.files.OutgoingFiles
import app.faro.files.SealedFiles
import app.faro.keys.AndroidKeyVault
import app.faro.keys.Confirmation
import app.faro.keys.KeystoreSeal
import app.faro.keys.ScreenLock
import app.faro.keys.Seal
import app.faro.reminders.AlarmPlan
import faro.core.Clock
import faro.core.Faro
import faro.core.Setup
import java.io.File

/**
 * The process: it holds the one core object, the thread behind it, and what outlives a screen. Nothing is opened
 * before it is needed, because a reminder may start the process while the phone is still locked after a restart.
 */
internal open class FaroApp : Application() {
    open val work: Work by lazy(::begin)
    val keys: AndroidKeyVault by lazy { AndroidKeyVault(this) }
    val alarms: AlarmPlan by lazy { AlarmPlan(this, seal) }
    val seal: Seal by lazy { KeystoreSeal() }
    val language by lazy { PhoneLanguage(this) }
    val steps = Steps()
    val leaving by lazy { Leaving(::lock) }

    /** The screen that must go when the vault is closed. */
    var onLock: () -> Unit = {}

    /** What a screen wants kept before the vault is closed. */
    var beforeLock: () -> ((Faro) -> Unit)? = { null }

    override fun onCreate() {
        super.onCreate()
        val screenOff = object : BroadcastReceiver() {
            override fun onReceive(context: Context, intent: Intent) = lock()
        }
        registerReceiver(screenOff, IntentFilter(Intent.ACTION_SCREEN_OFF))
    }

    /** Keeps what the screen wants kept, closes the vault, and hides what was shown, in this order. */
    fun lock() {
        if (!work.isBegun) return
        val last = beforeLock()
        OutgoingFiles(this).clear()
        steps.forget()
        work.ask({ core ->
            try {
                last?.invoke(core)
            } finally {
                core.lock()
            }
        }) {}
        onLock()
    }

    /** Makes a new plan of reminders, where the vault is open. */
    fun replan() {
        if (work.isBegun) work.ask({ core -> if (core.isUnlocked()) alarms.follow(core) }) {}
    }

    open val clock: Clock = DeviceClock()

    protected open val translations: String? = null

    open val confirmation: Confirmation by lazy { ScreenLock(this) }

    protected fun begin(): Work = Work(::open)

    protected open fun open(): Faro {
        // Of a process that ended before a sealed file was where it should go.
        SealedFiles(this).clear()
        OutgoingFiles(this).clear()
        val preferred = LocaleList.getDefault()
        val languages = (0 until preferred.size()).map { preferred[it].toLanguageTag() }
        val setup = Setup(File(noBackupFilesDir, DATA).path, languages, translations)
        return Faro.open(setup, keys, clock, DeviceLog())
    }

    private companion object {
        const val DATA = "faro"
    }
}
