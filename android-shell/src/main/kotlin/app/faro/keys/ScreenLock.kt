package app.faro.keys

import android.app.Activity
import android.app.KeyguardManager
import android.content.Context
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_STRONG
import android.hardware.biometrics.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import app.faro.service
import faro.core.Text
import javax.crypto.Cipher

/** A prompt of the platform over our screen from Android 11 on, a screen of the platform's own before. */
internal class ScreenLock(private val context: Context) : Confirmation {
    private var waiting: ((Boolean) -> Unit)? = null

    override val isThere: Boolean get() = context.service<KeyguardManager>().isDeviceSecure

    override fun ask(
        activity: Activity,
        title: Text,
        cipher: Cipher?,
        done: (Boolean) -> Unit,
    ) {
        val isNew = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R
        if (isNew) prompt(activity, title, cipher, done) else screen(activity, title, done)
    }

    override fun answered(request: Int, result: Int) {
        if (request != REQUEST) return
        waiting?.invoke(result == Activity.RESULT_OK)
        waiting = null
    }

    private fun prompt(
        activity: Activity,
        title: Text,
        cipher: Cipher?,
        done: (Boolean) -> Unit,
    ) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return
        val prompt = BiometricPrompt.Builder(activity)
            .setTitle(title.text)
            .setAllowedAuthenticators(BIOMETRIC_STRONG or DEVICE_CREDENTIAL)
            .build()
        val answers = object : BiometricPrompt.AuthenticationCallback() {
            override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) = done(true)
            override fun onAuthenticationError(code: Int, words: CharSequence?) = done(false)
        }
        val (end, main) = CancellationSignal() to activity.mainExecutor
        // The keystore lets this one cipher work, and no other.
        if (cipher == null) {
            prompt.authenticate(end, main, answers)
        } else {
            prompt.authenticate(BiometricPrompt.CryptoObject(cipher), end, main, answers)
        }
    }

    private fun screen(activity: Activity, title: Text, done: (Boolean) -> Unit) {
        @Suppress("DEPRECATION")
        val intent = context.service<KeyguardManager>().createConfirmDeviceCredentialIntent(title.text, null)
        if (intent == null) return done(false)
        waiting = done
        activity.startActivityForResult(intent, REQUEST)
    }

    private companion object {
        const val REQUEST = 7
    }
}
