package app.faro.keys

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.GeneralSecurityException
import javax.crypto.KeyGenerator

/**
 * A few bytes that are no secret, kept as the name of a key in the platform's keystore. A keystore has no counter, and
 * a sealed file can be put back together with the vault; a name lies in no file of ours, and is made in milliseconds.
 */
internal class NamedEntry(private val label: String) {
    /** The new name is there before the old one goes: interrupted in between, the one with the higher number counts. */
    @Throws(GeneralSecurityException::class)
    fun store(bytes: ByteArray) = keystore {
        val old = entries()
        val number = (old.maxOfOrNull { it.number } ?: 0L) + 1
        make(label + SEPARATOR + number + SEPARATOR + bytes.joinToString("", transform = ::hex))
        old.forEach { store().deleteEntry(it.alias) }
    }

    @Throws(GeneralSecurityException::class)
    fun load(): ByteArray? = keystore { entries().maxByOrNull { it.number }?.bytes }

    @Throws(GeneralSecurityException::class)
    fun forget() = keystore { entries().forEach { store().deleteEntry(it.alias) } }

    private fun entries() = store().aliases().toList().mapNotNull(::entry)

    private fun entry(alias: String): Entry? {
        val parts = alias.removePrefix(label + SEPARATOR).split(SEPARATOR)
        if (!alias.startsWith(label + SEPARATOR) || parts.size != 2) return null
        val bytes = parts[1].chunked(2).mapNotNull { it.toIntOrNull(RADIX)?.toByte() }
        return parts[0].toLongOrNull()?.let { Entry(alias, it, bytes.toByteArray()) }
    }

    private fun make(alias: String) {
        val spec = KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_ENCRYPT)
            .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
            .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
            .build()
        KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE).apply { init(spec) }.generateKey()
    }

    private fun hex(byte: Byte) = byte.toUByte().toString(RADIX).padStart(2, '0')

    private class Entry(val alias: String, val number: Long, val bytes: ByteArray)

    private companion object {
        const val SEPARATOR = "."
        const val RADIX = 16
    }
}
