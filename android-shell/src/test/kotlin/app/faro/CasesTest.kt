package app.faro

import faro.core.Moment
import faro.core.TargetKind
import java.io.File
import java.time.OffsetDateTime
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** The twelve cases of the core: the screens show the very sentences that the outlook answers. */
@RunWith(ShellRunner::class)
internal class CasesTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun everyCaseIsDrawnInEnglish() = every("en")

    @Test
    fun everyCaseIsDrawnInSpanish() = every("es")

    private fun every(language: String) {
        val folders = File(requireNotNull(System.getProperty("faro.cases"))).listFiles()!!.sorted()
        assertEquals(12, folders.size)
        for (folder in folders) {
            open(folder, language)
            draws(Told(folder, language))
            phone.finish()
            phone.call { it.lock() }
        }
    }

    private fun open(folder: File, language: String) {
        val data = File(phone.app.noBackupFilesDir, "faro/vault")
        data.deleteRecursively()
        File(folder, "vault").copyRecursively(data)
        val now = OffsetDateTime.parse(File(folder, "now.txt").readText().trim())
        phone.app.now = Moment(now.toEpochSecond(), File(folder, "zone.txt").readText().trim())
        phone.call { it.setLanguage(language) }
        phone.call { it.unlock(File(folder, "passphrase.txt").readText().trim().toByteArray()) }
        phone.start()
    }

    private fun draws(told: Told) {
        val items = phone.call { it.listed() }
        // The next hearing and what waits for a word stand above these, and are told with the first page.
        val due = phone.call { it.home() }.sections.flatMap { it.items }
        assertEquals(told.name, due.map { it.id }.toSet(), told.parts("due").keys)
        // What could change a date stands on the page of its rule.
        val asked = items.flatMap { item -> item.unknown.map { Phone.plain(it.question.text) } }.toSet()
        shows(told, told.all("home") + told.all("notices") + (told.all("due") - asked))
        for (item in items.filter { it.target.kind == TargetKind.RULE }) {
            page(Place.Name.Rule, item.target.id, told, told.parts("rules").getValue(item.target.id))
        }
        for ((id, texts) in told.parts("hearings")) page(Place.Name.Hearing, id, told, texts)
        for ((id, texts) in told.parts("duties")) page(Place.Name.Duty, id, told, texts)
        page(Place.Name.Questions, "", told, told.parts("questions").values.flatten())
    }

    private fun page(name: Place.Name, id: String, told: Told, texts: List<String>) {
        phone.window.go(Place(name, id))
        phone.settle()
        shows(told, texts)
    }

    private fun shows(told: Told, texts: List<String>) {
        val shown = phone.wordsToTheEnd().map { Phone.plain(it) }
        for (text in texts) assertTrue("${told.name}: $text is not in $shown", shown.any { text in it })
    }

    /** What is to be told of a case. */
    private class Told(folder: File, language: String) {
        val name = "${folder.name} $language"
        private val sections = mutableMapOf<String, MutableMap<String, MutableList<String>>>()

        init {
            var section = mutableMapOf<String, MutableList<String>>()
            var part = mutableListOf<String>()
            for (line in File(folder, "$language.txt").readLines()) {
                when {
                    line.startsWith("== ") -> {
                        section = sections.getOrPut(line.drop(3)) { mutableMapOf() }
                        part = section.getOrPut("") { mutableListOf() }
                    }

                    line.startsWith("= ") -> part = section.getOrPut(line.drop(2)) { mutableListOf() }

                    else -> part += line.replace("\\n", "\n")
                }
            }
        }

        fun parts(section: String): Map<String, List<String>> = sections.getValue(section).filterKeys { it.isNotEmpty() }

        fun all(section: String): List<String> = sections.getValue(section).values.flatten()
    }
}
