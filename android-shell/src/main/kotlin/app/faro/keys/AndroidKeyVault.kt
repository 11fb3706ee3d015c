package app.faro.keys

import android.content.Context
import android.security.keystore.UserNotAuthenticatedException
import faro.core.DeviceKeyStore
import faro.core.PlatformException
import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException
import java.util.concurrent.atomic.AtomicReference
import javax.crypto.Cipher
import javax.crypto.IllegalBlockSizeException

/** What the key of the device is asked for. */
internal enum class KeyUse { Seal, Open }

/**
 * What the core keeps on this phone. The key of the device is a file, sealed under a key of the platform's keystore
 * that asks the person at each use. What the device has seen of the vault is no secret, is asked for at every opening,
 * and is in the keystore itself.
 */
internal class AndroidKeyVault(context: Context) : DeviceKeyStore {
    private val folder = File(context.noBackupFilesDir, "keys")
    private val file = File(folder, DEVICE_KEY)
    private val key = KeystoreKey(DEVICE_KEY, asksThePerson = true)

    /** The cipher about which the person was asked. The platform refuses it where they said no. */
    private val asked = AtomicReference<Cipher>()

    /** The cipher for the next use, to ask the person about; none where the phone cannot bind the two, or not now. */
    fun prepare(use: KeyUse): Cipher? = try {
        if (KeystoreKey.isBound) {
            when (use) {
                KeyUse.Seal -> key.sealing()
                KeyUse.Open -> key.opening(file.readBytes())
            }
        } else {
            null
        }
    } catch (_: GeneralSecurityException) {
        null
    } catch (_: IOException) {
        null
    }.also(asked::set)

    override fun store(label: String, key: ByteArray) = guarded {
        if (label == DEVICE_KEY) seal(key) else NamedEntry(label).store(key)
    }

    override fun load(label: String): ByteArray? = guarded {
        if (label == DEVICE_KEY) open() else NamedEntry(label).load()
    }

    override fun delete(label: String) = guarded {
        if (label == DEVICE_KEY) forget() else NamedEntry(label).forget()
    }

    /** Whether this phone keeps a key, as far as can be told without asking the person. */
    fun hasDeviceKey(): Boolean = file.exists()

    private fun seal(secret: ByteArray) {
        folder.mkdirs()
        val part = File(folder, "$DEVICE_KEY.part")
        part.writeBytes(asked.getAndSet(null)?.let { key.seal(secret, it) } ?: key.seal(secret))
        if (!part.renameTo(file)) throw IOException()
    }

    private fun open(): ByteArray? {
        if (!file.exists()) return null
        val sealed = file.readBytes()
        return asked.getAndSet(null)?.let { key.open(sealed, it) } ?: key.open(sealed)
    }

    private fun forget() {
        if (file.exists() && !file.delete()) throw IOException()
        key.forget()
    }

    /** What the platform throws may hold a path: only its kind crosses the border. */
    private fun <T> guarded(work: () -> T): T = try {
        work()
    } catch (_: UserNotAuthenticatedException) {
        throw PlatformException.Refused()
    } catch (_: IllegalBlockSizeException) {
        // What the keystore throws at the end of a use that nobody confirmed.
        throw PlatformException.Refused()
    } catch (_: GeneralSecurityException) {
        throw PlatformException.Unavailable()
    } catch (_: IOException) {
        throw PlatformException.Unavailable()
    }

    private companion object {
        const val DEVICE_KEY = "faro.device-key"
    }
}
