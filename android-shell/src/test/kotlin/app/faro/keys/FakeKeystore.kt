package app.faro.keys

import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.StrongBoxUnavailableException
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.ProviderException
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.Cipher
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** The platform's keystore as far as the shell asks it: keys in memory, under the name that Android gives it. */
@Suppress("DEPRECATION")
internal class FakeKeystore : Provider(NAME, 1.0, "keys of a test") {
    init {
        put("KeyStore.$NAME", Store::class.java.name)
        put("KeyGenerator.AES", Generator::class.java.name)
        put("Cipher.AES/GCM/NoPadding", GuardedCipher::class.java.name)
    }

    class Made(key: SecretKey, val spec: KeyGenParameterSpec) {
        val key: SecretKey = if (spec.isUserAuthenticationRequired) GuardedKey(key) else key
    }

    class Generator : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(random: SecureRandom) = Unit

        override fun engineInit(keySize: Int, random: SecureRandom) = Unit

        override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom) {
            spec = params as KeyGenParameterSpec
        }

        override fun engineGenerateKey(): SecretKey {
            failure?.let { throw it() }
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && spec.isStrongBoxBacked && !hasStrongBox) throw StrongBoxUnavailableException()
            val bytes = ByteArray(32).also(SecureRandom()::nextBytes)
            return Made(SecretKeySpec(bytes, "AES"), spec).also { made[spec.keystoreAlias] = it }.key
        }
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? {
            failure?.let { throw it() }
            return made[alias]?.key
        }

        override fun engineDeleteEntry(alias: String) {
            failure?.let { throw it() }
            made.remove(alias)
        }

        override fun engineAliases(): Enumeration<String> {
            failure?.let { throw it() }
            return Collections.enumeration(made.keys.toList())
        }

        override fun engineContainsAlias(alias: String) = alias in made
        override fun engineSize() = made.size
        override fun engineIsKeyEntry(alias: String) = alias in made
        override fun engineLoad(stream: InputStream?, password: CharArray?) = Unit
        override fun engineStore(stream: OutputStream?, password: CharArray?) = Unit
        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null
        override fun engineGetCertificate(alias: String): Certificate? = null
        override fun engineGetCreationDate(alias: String): Date? = null
        override fun engineIsCertificateEntry(alias: String) = false
        override fun engineGetCertificateAlias(cert: Certificate): String? = null
        override fun engineSetCertificateEntry(alias: String, cert: Certificate) = error(alias)
        override fun engineSetKeyEntry(alias: String, key: ByteArray, chain: Array<Certificate>?) = error(alias)
        override fun engineSetKeyEntry(alias: String, key: Key, password: CharArray?, chain: Array<Certificate>?) =
            error(alias)
    }

    companion object {
        private const val NAME = "AndroidKeyStore"
        val made = mutableMapOf<String, Made>()
        var hasStrongBox = false

        /** What every call of the keystore throws, where it throws. */
        var failure: (() -> Exception)? = null

        /** What real ones throw: a broken chip, a lock that was changed, and what is no security exception at all. */
        val FAILURES = listOf(
            { ProviderException("keystore") },
            { java.security.KeyStoreException("keystore") },
            { android.security.keystore.KeyPermanentlyInvalidatedException() },
            { IllegalStateException("keystore") },
        )

        /** The person says yes to one use of this cipher. */
        fun confirm(cipher: Cipher) {
            GuardedCipher.confirmed.add(cipher.iv.toList())
        }

        /** A new phone. */
        fun install() {
            made.clear()
            hasStrongBox = false
            failure = null
            GuardedCipher.confirmed.clear()
            Security.removeProvider(NAME)
            Security.addProvider(FakeKeystore())
        }
    }
}
