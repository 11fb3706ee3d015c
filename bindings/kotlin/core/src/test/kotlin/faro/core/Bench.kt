package faro.core

import java.io.File
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CopyOnWriteArrayList
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Rule
import org.junit.rules.TemporaryFolder

/** A keystore in memory; `fault` is thrown instead of an answer. */
internal class Keys : DeviceKeyStore {
    val kept: MutableMap<String, ByteArray> = ConcurrentHashMap()
    var fault: Exception? = null
    var asked: () -> Unit = {}

    override fun store(label: String, key: ByteArray) {
        answer()
        kept[label] = key
    }

    override fun load(label: String): ByteArray? {
        answer()
        return kept[label]
    }

    override fun delete(label: String) {
        answer()
        kept.remove(label)
    }

    private fun answer() {
        asked()
        fault?.let { throw it }
    }
}

/** 22 November 2026, 10:00 in New York. */
internal class Still : Clock {
    var fault: Exception? = null

    override fun now(): Moment {
        fault?.let { throw it }
        return Moment(1_795_359_600, "America/New_York")
    }
}

internal class Log : LogSink {
    val codes = CopyOnWriteArrayList<String>()

    override fun record(code: String) {
        codes.add(code)
    }
}

/** A data folder, a platform and the core over them. */
internal open class Bench {
    @get:Rule
    val folder = TemporaryFolder()

    val keys = Keys()
    val clock = Still()
    val log = Log()
    val data: File by lazy { File(folder.root, "data") }
    val faro: Faro by lazy { open("en") }
    private val opened = mutableListOf<Faro>()

    fun open(language: String): Faro {
        val setup = Setup(data.path, listOf(language))
        return Faro.open(setup, keys, clock, log).also(opened::add)
    }

    @After
    fun close() = opened.forEach {
        it.lock()
        it.close()
    }

    /** The call is refused with this error, which has this code and a sentence. */
    inline fun <reified E : FaroException> refused(code: String, noinline call: () -> Unit): FaroException {
        val error = assertThrows(E::class.java) { call() }
        val said = error.javaClass.getMethod("getText").invoke(error) as Text
        assertEquals(code, error.message?.substringAfter("code=")?.substringBefore(","))
        assertNotEquals(code, said.text)
        assertEquals(code, log.codes.last())
        return error
    }

    companion object {
        val PASSPHRASE = "siete barcos verdes de noche".toByteArray()
    }
}
