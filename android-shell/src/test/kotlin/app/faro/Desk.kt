package app.faro

import faro.core.Moment
import java.io.File
import java.time.Instant
import java.util.concurrent.TimeUnit
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue

/** Somebody else's Faro: the command line, over a vault of its own where it needs one. */
internal open class Terminal {
    val folder: File = File.createTempFile("faro", "desk").also {
        it.delete()
        it.mkdirs()
    }

    fun file(name: String) = File(folder, name)

    fun end() {
        folder.deleteRecursively()
    }

    fun does(vararg arguments: String, said: String = ""): JSONObject = JSONObject(runs(*arguments, said = said))

    /** What it answers; `said` is what is typed. */
    fun runs(vararg arguments: String, said: String = "", now: Moment = NOON): String {
        val program = requireNotNull(System.getProperty("faro.program"))
        val built = ProcessBuilder(listOf(program) + arguments + options(now)).directory(folder)
        built.environment()["XDG_STATE_HOME"] = file("state").path
        val errors = file("errors")
        val running = built.redirectError(errors).start()
        running.outputStream.use { it.write(said.toByteArray()) }
        val answer = running.inputStream.use { it.readBytes().decodeToString() }
        assertTrue("it hangs", running.waitFor(1, TimeUnit.MINUTES))
        assertEquals("${arguments.toList()}: $answer ${errors.readText()}", 0, running.exitValue())
        return answer
    }

    private fun options(now: Moment) = listOf(
        "--dir=" + file("data").path,
        "--passphrase-file=" + file("passphrase").path,
        "--now=" + Instant.ofEpochSecond(now.epochSeconds),
        "--zone=" + now.zone,
        "--lang=en",
        "--json",
    )

    private companion object {
        /** 22 November 2026, 12:00 in New York. */
        val NOON = Moment(1_795_366_800, "America/New_York")
    }
}

/** A lawyer's desk. */
internal class Desk : Terminal() {
    val card: String

    init {
        file("passphrase").writeText("correct horse battery\n")
        does("vault", "create", "--least-work")
        card = does("desk", "init", "--name", "Clinic").getString("card")
    }

    /** Takes a hand-off in, and answers what the client is called here. */
    fun takes(handedOver: ByteArray): String {
        val file = file("came.faro.age")
        file.writeBytes(handedOver)
        return does("desk", "add", file.path).getJSONArray("items").getJSONObject(0).getString("client")
    }

    fun shows(client: String): JSONObject = does("desk", "show", client)

    fun answers(client: String, said: String): File =
        File(does("desk", "reply", client, "--output", folder.path, said = said).getString("file"))
}
