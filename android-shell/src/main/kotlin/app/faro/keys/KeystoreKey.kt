package app.faro.keys

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.GeneralSecurityException
import java.security.KeyStore
import java.security.KeyStoreException
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** One AES-256-GCM key that never leaves the platform's keystore; in its own chip where the phone has one. */
internal class KeystoreKey(private val alias: String, private val asksThePerson: Boolean) {
    /** A cipher of this key, made if there is none, for one text that will be sealed. */
    @Throws(GeneralSecurityException::class)
    fun sealing(): Cipher = keystore {
        Cipher.getInstance(CIPHER).apply { init(Cipher.ENCRYPT_MODE, key() ?: make()) }
    }

    /** One for this sealed text alone. */
    @Throws(GeneralSecurityException::class)
    fun opening(sealed: ByteArray): Cipher = keystore {
        if (sealed.size < NONCE) throw AEADBadTagException()
        val key = key() ?: throw AEADBadTagException()
        Cipher.getInstance(CIPHER).apply {
            init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE))
        }
    }

    /** Nonce, then text and tag. */
    @Throws(GeneralSecurityException::class)
    fun seal(plain: ByteArray, cipher: Cipher = sealing()): ByteArray = keystore { cipher.iv + cipher.doFinal(plain) }

    @Throws(GeneralSecurityException::class)
    fun open(sealed: ByteArray, cipher: Cipher = opening(sealed)): ByteArray =
        keystore { cipher.doFinal(sealed, NONCE, sealed.size - NONCE) }

    @Throws(GeneralSecurityException::class)
    fun forget() = keystore { store().deleteEntry(alias) }

    private fun key(): SecretKey? = store().getKey(alias, null) as SecretKey?

    private fun make(): SecretKey {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) {
            try {
                return make(strongBox = true)
            } catch (_: StrongBoxUnavailableException) {
                // This phone has no chip of its own for keys.
            }
        }
        return make(strongBox = false)
    }

    private fun make(strongBox: Boolean): SecretKey {
        val spec = KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .setKeySize(KEY_BITS)
        if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setIsStrongBoxBacked(true)
        if (asksThePerson) ask(spec)
        val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE)
        generator.init(spec.build())
        return generator.generateKey()
    }

    /** Each use of the key is asked for by itself, and only while the screen is unlocked. */
    private fun ask(spec: KeyGenParameterSpec.Builder) {
        spec.setUserAuthenticationRequired(true)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setUnlockedDeviceRequired(true)
        if (isBound) {
            val either = KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL
            spec.setUserAuthenticationParameters(0, either)
        } else {
            @Suppress("DEPRECATION")
            spec.setUserAuthenticationValidityDurationSeconds(SECONDS)
        }
    }

    companion object {
        /** Before Android 11 the platform's page for the screen lock takes no cipher: seconds must do. */
        val isBound: Boolean get() = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R

        private const val CIPHER = "AES/GCM/NoPadding"
        private const val KEY_BITS = 256
        private const val TAG_BITS = 128
        private const val NONCE = 12

        /** For how long the platform then remembers that it was the person. */
        private const val SECONDS = 5
    }
}

internal const val STORE = "AndroidKeyStore"

internal fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }

/** Some phones' keystores throw what is no security exception: whatever it is, nothing crashes of it. */
@Throws(GeneralSecurityException::class)
internal inline fun <T> keystore(work: () -> T): T = try {
    work()
} catch (_: RuntimeException) {
    throw KeyStoreException()
}
