package app.faro

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** No sentence and no format of a date lives in the shell: what a person reads comes from the core or `locales/`. */
internal class LiteralsTest {
    private val shell = File(requireNotNull(System.getProperty("faro.shell")))
    private val sources = File(shell, "src/main/kotlin").walkTopDown().filter { it.extension == "kt" }.toList()

    @Test
    fun noLiteralOfTheSourcesIsASentence() {
        assertTrue(sources.size > 40)
        assertEquals(
            emptyList<String>(),
            sources.flatMap { file ->
                literals(file.readText()).filter(::isSaid).map { "${file.name}: $it" }
            },
        )
    }

    @Test
    fun nobodyFormatsADateOrANumber() {
        val formats = Regex(
            "SimpleDateFormat|DateTimeFormatter|DateUtils|FormatStyle|java\\.text|String\\.format|" +
                "\\.format\\(|NumberFormat|getString\\(|getText\\(|setText\\(R\\.|getQuantityString",
        )
        val found = sources.flatMap { file ->
            file.readLines().filter {
                formats.containsMatchIn(it) && ALLOWED.none(it::contains)
            }.map { "${file.name}: ${it.trim()}" }
        }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun noResourceHoldsAWord() {
        val said =
            Regex(
                "android:(text|hint|title|label|contentDescription|summary)=\"(?!@)[^\"]*\"" +
                "|<(string|plurals|string-array)\\b",
            )
        val resources =
            File(shell, "res").walkTopDown().filter { it.extension == "xml" } + File(shell, "AndroidManifest.xml")
        val found = resources.flatMap { file -> said.findAll(file.readText()).map { "${file.name}: ${it.value}" } }
        assertEquals(emptyList<String>(), found.toList())
    }

    /** What moves is the platform's own, and stands still where the person wants that. */
    @Test
    fun nothingMovesOfItself() {
        val moves = Regex("Animator|Animation|\\.animate\\(|smoothScroll|Transition|Choreographer|ViewFlipper")
        val found = sources.flatMap { file -> file.readLines().filter { moves.containsMatchIn(it) && STILL !in it } }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun aSentenceWouldBeFound() {
        assertTrue(literals("title(\"Your list\") // \"a comment\"").any(::isSaid))
        assertTrue(literals("text = \"Save\"").any(::isSaid))
        assertTrue(literals("text = \"Guardar ${'$'}name\"").any(::isSaid))
        assertTrue(literals("KEY = \"places\"; x = \"faro.seal\"; y = \"AES/GCM/NoPadding\"").none(::isSaid))
    }

    private fun literals(source: String): List<String> {
        val code = source.replace(Regex("/\\*.*?\\*/", RegexOption.DOT_MATCHES_ALL), "").lines()
            .filterNot { it.startsWith("import ") }.joinToString("\n") { it.replace(Regex("//.*"), "") }
        return Regex("\"((?:[^\"\\\\\n]|\\\\.)*)\"").findAll(code).map { it.groupValues[1] }.toList()
    }

    /** Two words, or a word that begins like a sentence, or a letter of another script: no machine's name is. */
    private fun isSaid(literal: String): Boolean =
        literal !in MACHINE && (
            Regex("\\p{L}{2,} .*\\p{L}{2,}|\\p{L}+ \\$|^\\p{Lu}\\p{Ll}+[.!?]?$").containsMatchIn(literal) ||
                literal.any { it.isLetter() && it > '\u007f' }
            )

    private companion object {
        /** The tag of the phone's own log, and the keystore's names. */
        val MACHINE = setOf("Faro")

        /** The shadow that a button of the platform's gets. */
        const val STILL = "stateListAnimator = null"

        /** What the script takes from `locales/`; the name of a file of another app. */
        val ALLOWED = setOf(
            "getString(R.string.reminder_channel)",
            "getString(R.string.reminder_discreet)",
            "it.getString(0)",
        )
    }
}
