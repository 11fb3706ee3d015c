package app.faro.keys

import java.security.GeneralSecurityException

/** A seal under a key of the platform's keystore that asks the person for nothing: it must open before they do. */
internal class KeystoreSeal : Seal {
    private val key = KeystoreKey("faro.seal", asksThePerson = false)

    override fun close(plain: ByteArray): ByteArray? = attempt { key.seal(plain) }

    override fun open(sealed: ByteArray): ByteArray? = attempt { key.open(sealed) }

    private fun attempt(work: () -> ByteArray): ByteArray? = try {
        work()
    } catch (_: GeneralSecurityException) {
        null
    }
}
