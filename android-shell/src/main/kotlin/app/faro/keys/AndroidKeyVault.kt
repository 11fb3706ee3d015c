package app.faro.keys

import android.content.Context
import android.security.keystore.UserNotAuthenticatedException
import faro.core.DeviceKeyStore
import faro.core.PlatformException
import java.io.File
import java.io.IOException
import java.security.GeneralSecurityException

/**
 * The core's small secrets: each in a file of its own, sealed under a key of the platform's keystore. The key of the
 * device asks the person; what the device has seen of the vault is asked for at every opening, and asks nobody.
 */
internal class AndroidKeyVault(context: Context) : DeviceKeyStore {
    private val folder = File(context.noBackupFilesDir, "keys")

    override fun store(label: String, key: ByteArray) = guarded {
        folder.mkdirs()
        val part = File(folder, "$label.part")
        part.writeBytes(key(label).seal(key))
        if (!part.renameTo(file(label))) throw IOException()
    }

    override fun load(label: String): ByteArray? = guarded {
        val file = file(label)
        if (file.exists()) key(label).open(file.readBytes()) else null
    }

    override fun delete(label: String) = guarded {
        val file = file(label)
        if (file.exists() && !file.delete()) throw IOException()
        key(label).forget()
    }

    /** Whether this phone can open the vault, as far as can be told without asking the person. */
    fun hasDeviceKey(): Boolean = file(DEVICE_KEY).exists()

    private fun file(label: String) = File(folder, label)

    private fun key(label: String) = KeystoreKey(label, asksThePerson = label == DEVICE_KEY)

    /** What the platform throws may hold a path: only its kind crosses the border. */
    private fun <T> guarded(work: () -> T): T = try {
        work()
    } catch (_: UserNotAuthenticatedException) {
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
