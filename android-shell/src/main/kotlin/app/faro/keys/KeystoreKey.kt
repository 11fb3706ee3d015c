package app.faro.keys

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import android.security.keystore.StrongBoxUnavailableException
import java.security.GeneralSecurityException
import java.security.KeyStore
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/** One AES-256-GCM key that never leaves the platform's keystore; in its own chip where the phone has one. */
internal class KeystoreKey(private val alias: String, private val asksThePerson: Boolean) {
    /** Nonce, then text and tag. */
    @Throws(GeneralSecurityException::class)
    fun seal(plain: ByteArray): ByteArray {
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, key() ?: make())
        return cipher.iv + cipher.doFinal(plain)
    }

    @Throws(GeneralSecurityException::class)
    fun open(sealed: ByteArray): ByteArray {
        if (sealed.size < NONCE) throw AEADBadTagException()
        val cipher = Cipher.getInstance(CIPHER)
        val key = key() ?: throw AEADBadTagException()
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 0, NONCE))
        return cipher.doFinal(sealed, NONCE, sealed.size - NONCE)
    }

    fun forget() = store().deleteEntry(alias)

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

    private fun ask(spec: KeyGenParameterSpec.Builder) {
        spec.setUserAuthenticationRequired(true)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            val either = KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL
            spec.setUserAuthenticationParameters(SECONDS, either)
        } else {
            @Suppress("DEPRECATION")
            spec.setUserAuthenticationValidityDurationSeconds(SECONDS)
        }
    }

    private fun store(): KeyStore = KeyStore.getInstance(STORE).apply { load(null) }

    private companion object {
        const val STORE = "AndroidKeyStore"
        const val CIPHER = "AES/GCM/NoPadding"
        const val KEY_BITS = 256
        const val TAG_BITS = 128
        const val NONCE = 12

        /** For how long the platform remembers that it was the person. */
        const val SECONDS = 20
    }
}
