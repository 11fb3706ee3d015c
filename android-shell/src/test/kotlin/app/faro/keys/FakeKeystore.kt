package app.faro.keys

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.StrongBoxUnavailableException
import android.security.keystore.UserNotAuthenticatedException
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey
import javax.crypto.spec.SecretKeySpec

/** The platform's keystore as far as the shell asks it: keys in memory, under the name that Android gives it. */
@Suppress("DEPRECATION")
internal class FakeKeystore : Provider(NAME, 1.0, "keys of a test") {
    init {
        put("KeyStore.$NAME", Store::class.java.name)
        put("KeyGenerator.AES", Generator::class.java.name)
    }

    class Made(val key: SecretKey, val spec: KeyGenParameterSpec)

    class Generator : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(random: SecureRandom) = Unit

        override fun engineInit(keySize: Int, random: SecureRandom) = Unit

        override fun engineInit(params: AlgorithmParameterSpec, random: SecureRandom) {
            spec = params as KeyGenParameterSpec
        }

        override fun engineGenerateKey(): SecretKey {
            if (spec.isStrongBoxBacked && !hasStrongBox) throw StrongBoxUnavailableException()
            val bytes = ByteArray(spec.keySize / Byte.SIZE_BITS).also(SecureRandom()::nextBytes)
            return SecretKeySpec(bytes, "AES").also { made[spec.keystoreAlias] = Made(it, spec) }
        }
    }

    class Store : KeyStoreSpi() {
        override fun engineGetKey(alias: String, password: CharArray?): Key? {
            val found = made[alias] ?: return null
            if (found.spec.isUserAuthenticationRequired && !isThePerson) throw UserNotAuthenticatedException()
            return found.key
        }

        override fun engineDeleteEntry(alias: String) {
            made.remove(alias)
        }

        override fun engineAliases(): Enumeration<String> = Collections.enumeration(made.keys)
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
        var isThePerson = true

        /** A new phone. */
        fun install() {
            made.clear()
            hasStrongBox = false
            isThePerson = true
            Security.removeProvider(NAME)
            Security.addProvider(FakeKeystore())
        }
    }
}
