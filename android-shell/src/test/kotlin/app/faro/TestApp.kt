package app.faro

import android.Manifest
import android.app.Activity
import android.os.Looper
import app.faro.keys.Confirmation
import app.faro.keys.FakeKeystore
import faro.core.Clock
import faro.core.Faro
import faro.core.Moment
import faro.core.Text
import java.io.File
import javax.crypto.Cipher
import org.robolectric.Shadows.shadowOf

/** The app on a phone whose clock, keystore and person do what a test says. */
internal class TestApp : FaroApp() {
    private var current: Work? = null

    /** A folder of translations; set before the first screen. */
    var folder: File? = null

    /** 22 November 2026, 10:00 in New York. */
    var now = Moment(1_795_359_600, "America/New_York")

    /** What the person answers when the platform asks who they are. */
    var isThePerson = true
    var asked = 0

    override val work: Work get() = current ?: begin().also { current = it }

    /** On a slow phone the main thread would wait for it. */
    override fun open(): Faro = Watched.over(super.open()) {
        check(Thread.currentThread() != Looper.getMainLooper().thread) { "the core is called on the main thread" }
    }

    override val clock = object : Clock {
        override fun now(): Moment = this@TestApp.now
    }

    override val translations: String? get() = folder?.path

    override val confirmation = object : Confirmation {
        override val isThere = true

        override fun ask(
            activity: Activity,
            title: Text,
            cipher: Cipher?,
            done: (Boolean) -> Unit,
        ) {
            asked++
            if (isThePerson) cipher?.let(FakeKeystore::confirm)
            done(isThePerson)
        }

        override fun answered(request: Int, result: Int) = Unit
    }

    override fun onCreate() {
        FakeKeystore.install()
        // The manifest asks for it, and the platform gives it at the installation.
        shadowOf(this).grantPermissions(Manifest.permission.HIDE_OVERLAY_WINDOWS)
        super.onCreate()
    }

    override fun onTerminate() {
        super.onTerminate()
        die()
    }

    /** The process ends: nothing is left but what is on the disk. */
    fun die() {
        current?.close()
        current = null
    }
}
