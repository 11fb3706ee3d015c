package app.faro.reminders

import android.content.Context
import app.faro.keys.Seal
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.DataInputStream
import java.io.DataOutputStream
import java.io.File
import java.io.IOException

/** One reminder, as it waits while the vault is closed. */
internal data class Reminder(
    /** Says nothing. */
    val id: String,
    val epochSeconds: Long,
    val text: String,
    /** What a stranger may read of it. */
    val discreet: String,
    /** What shows it in the place of the one that it repeats; its own id where it repeats none. */
    val thread: String,
    /** Until when its text is true. */
    val holdsUntil: Long,
    /** It rings again until somebody answers. */
    val wantsAnswer: Boolean,
)

/** All reminders, with the words that they share. */
internal data class Reminders(
    val all: List<Reminder>,
    /** Said of one that comes after its text was true. */
    val missed: String,
    /** On the button that answers. */
    val heard: String,
) {
    fun with(all: List<Reminder>) = copy(all = all)

    companion object {
        val NONE = Reminders(emptyList(), "", "")
    }
}

/**
 * What the reminders need after a restart, before the vault is open. It lies where the platform lets an app read
 * before the first unlock of the phone, sealed under a key of the keystore, and holds nothing else.
 */
internal class Sidecar(context: Context, private val seal: Seal) {
    private val file = File(context.createDeviceProtectedStorageContext().noBackupFilesDir, "reminders")

    @Throws(IOException::class)
    fun write(reminders: Reminders) {
        val bytes = ByteArrayOutputStream()
        DataOutputStream(bytes).use { out ->
            out.writeUTF(reminders.missed)
            out.writeUTF(reminders.heard)
            out.writeInt(reminders.all.size)
            for (one in reminders.all) {
                out.writeUTF(one.id)
                out.writeLong(one.epochSeconds)
                out.writeUTF(one.text)
                out.writeUTF(one.discreet)
                out.writeUTF(one.thread)
                out.writeLong(one.holdsUntil)
                out.writeBoolean(one.wantsAnswer)
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
    fun read(): Reminders? = try {
        if (file.exists()) seal.open(file.readBytes())?.let(::parse) else Reminders.NONE
    } catch (_: IOException) {
        null
    }

    private fun parse(plain: ByteArray): Reminders {
        val input = DataInputStream(ByteArrayInputStream(plain))
        val (missed, heard) = input.readUTF() to input.readUTF()
        val all = (0 until input.readInt()).map {
            Reminder(
                id = input.readUTF(),
                epochSeconds = input.readLong(),
                text = input.readUTF(),
                discreet = input.readUTF(),
                thread = input.readUTF(),
                holdsUntil = input.readLong(),
                wantsAnswer = input.readBoolean(),
            )
        }
        return Reminders(all, missed, heard)
    }
}
