package faro.core

import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.CyclicBarrier
import java.util.concurrent.Executors
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Test

/** What the border refuses, and how it bears several threads. */
internal class BorderTest : Bench() {
    @Test
    fun errorsAreVariantsWithASentence() {
        val other = "another passphrase".toByteArray()
        refused<FaroException.NoVault>("vault-not-found") { faro.unlock(PASSPHRASE) }
        refused<FaroException.Refused>("vault-passphrase-short") { create("short".toByteArray()) }
        refused<FaroException.Refused>("vault-passphrase-unreadable") { create(ByteArray(20) { -1 }) }
        refused<FaroException.Refused>("error-unknown-jurisdiction") { create(PASSPHRASE, "xx") }
        refused<FaroException.Refused>("error-unknown-language") { faro.setLanguage("tlh") }
        refused<FaroException.NotFound>("error-unknown-article") { faro.article("us.none") }
        refused<FaroException.Refused>("error-passphrase-differs") { faro.createVault(PASSPHRASE, other, listOf("us")) }
        assertFalse(faro.vaultExists())
        create(PASSPHRASE)
        refused<FaroException.Refused>("vault-already-exists") { create(PASSPHRASE) }
        refused<FaroException.Refused>("error-fact") { faro.setFact("us.moved_on", null, "11/05/2026") }
        refused<FaroException.NotFound>("error-not-found") { faro.setFact("us.moved_on", "ffff", "2026-11-20") }
        refused<FaroException.NotFound>("error-unknown-rule") { faro.rule("us.none") }
        refused<FaroException.NotFound>("error-not-found") { faro.note("ffff") }
        refused<FaroException.Refused>("error-empty") { faro.addNote(" ") }
        val second = open("en")
        refused<FaroException.VaultBusy>("vault-already-open") { second.unlock(PASSPHRASE) }
    }

    @Test
    fun damageIsAnErrorAndIsLeftAlone() {
        create(PASSPHRASE)
        faro.lock()
        val database = File(data, "vault/vault.db")
        val cut = database.readBytes().copyOf(5000)
        database.writeBytes(cut)
        refused<FaroException.Damaged>("vault-damaged") { faro.unlock(PASSPHRASE) }
        assertArrayEquals(cut, database.readBytes())
    }

    @Test
    fun aFolderThatCannotBeWrittenIsAnError() {
        data.writeText("a file where the folder should be")
        refused<FaroException.DeviceFailed>(log { create(PASSPHRASE) }) { create(PASSPHRASE) }
    }

    @Test
    fun fourThreadsAtOnce() {
        create(PASSPHRASE)
        faro.setFact("us.moved_on", null, "2026-11-20")
        val together = CyclicBarrier(4)
        val threads = Executors.newFixedThreadPool(4)
        val work = (1..4).map { name ->
            Callable {
                together.await()
                repeat(10) { number ->
                    faro.addNote("$name $number")
                    faro.setLanguage(if (number % 2 == 0) "en" else "es")
                    val home = faro.home()
                    val tags = home.sections.map { it.heading.tag } + home.check.tag + home.today.text.tag
                    assertEquals("one answer, one language", 1, tags.toSet().size)
                    faro.searchNotes("$number")
                }
            }
        }
        threads.invokeAll(work).forEach { it.get() }
        threads.shutdown()
        assertEquals(40, faro.notes().size)
    }

    private fun create(passphrase: ByteArray, jurisdiction: String = "us") =
        faro.createVault(passphrase, passphrase, listOf(jurisdiction))

    /** The code that the call leaves in the log. */
    private fun log(call: () -> Unit): String {
        runCatching(call)
        return log.codes.last()
    }
}
