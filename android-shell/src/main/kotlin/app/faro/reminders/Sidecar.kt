package app.faro.reminders

import android.content.Context
import app.faro.keys.Seal
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException

/** One reminder: an id that says nothing, an instant, and words that a stranger may read. */
internal data class Reminder(val id: String, val epochSeconds: Long, val text: String)

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
            for ((id, epochSeconds, text) in reminders) {
                out.writeUTF(id)
                out.writeLong(epochSeconds)
                out.writeUTF(text)
            }
        }
        val part = File(file.path + ".part")
        part.writeBytes(seal.close(bytes.toByteArray()))
        if (!part.renameTo(file)) throw IOException()
    }

    fun forget() {
        file.delete()
    }

    /** None where there is none, or it is not ours. */
    fun read(): List<Reminder> = try {
        val plain = if (file.exists()) seal.open(file.readBytes()) else null
        plain?.let { parse(DataInputStream(ByteArrayInputStream(it))) }.orEmpty()
    } catch (_: IOException) {
        emptyList()
    }

    private fun parse(input: DataInputStream): List<Reminder> =
        (0 until input.readInt()).map { Reminder(input.readUTF(), input.readLong(), input.readUTF()) }
}
