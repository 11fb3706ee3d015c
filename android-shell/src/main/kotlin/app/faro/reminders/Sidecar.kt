package app.faro.reminders

import android.content.Context
import app.faro.keys.Seal
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException

/** One reminder: an id that says nothing, an instant, what it says, and what a stranger may read of it. */
internal data class Reminder(val id: String, val epochSeconds: Long, val text: String, val discreet: String)

/**
 * What the reminders need after a restart, before the vault is open. It lies where the platform lets an app read
 * before the first unlock of the phone, sealed under a key of the keystore, and holds nothing else.
 */
internal class Sidecar(context: Context, private val seal: Seal) {
    private val file = File(context.createDeviceProtectedStorageContext().noBackupFilesDir, "reminders")

    @Throws(IOException::class)
    fun write(reminders: List<Reminder>) {
        val bytes = ByteArrayOutputStream()
        DataOutputStream(bytes).use { out ->
            out.writeInt(reminders.size)
            for ((id, epochSeconds, text, discreet) in reminders) {
                out.writeUTF(id)
                out.writeLong(epochSeconds)
                out.writeUTF(text)
                out.writeUTF(discreet)
            }
        }
        val part = File(file.path + ".part")
        part.writeBytes(seal.close(bytes.toByteArray()) ?: throw IOException())
        if (!part.renameTo(file)) throw IOException()
    }

    fun forget() {
        file.delete()
    }

    /** Nothing where it cannot be read: it is not ours, or the keystore does not open it now. */
    fun read(): List<Reminder>? = try {
        if (file.exists()) seal.open(file.readBytes())?.let(::parse) else emptyList()
    } catch (_: IOException) {
        null
    }

    private fun parse(plain: ByteArray): List<Reminder> {
        val input = DataInputStream(ByteArrayInputStream(plain))
        return (0 until input.readInt()).map {
            Reminder(input.readUTF(), input.readLong(), input.readUTF(), input.readUTF())
        }
    }
}
