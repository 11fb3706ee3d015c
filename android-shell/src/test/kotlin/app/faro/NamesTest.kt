package app.faro

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Test

/** The same page has the same name in both shells: who changes one finds the other. */
internal class NamesTest {
    private val shell = File(requireNotNull(System.getProperty("faro.shell")))

    @Test
    fun aPageHasOneNameInBothShells() {
        val android = screens(File(shell, "src/main/kotlin/app/faro/screens"), "kt", Regex("class (\\w+)Screen\\b"))
        val ios = screens(File(shell, "../ios-shell/Sources/FaroApp/Screens"), "swift", Regex("struct (\\w+)Screen\\b"))
        val both = OTHERWISE.map { it.android to it.ios }
        assertEquals("Android alone", both.flatMap { it.first }.toSortedSet(), (android - ios).toSortedSet())
        assertEquals("iOS alone", both.flatMap { it.second }.toSortedSet(), (ios - android).toSortedSet())
    }

    private fun screens(folder: File, extension: String, named: Regex): Set<String> =
        folder.walkTopDown().filter { it.extension == extension }
            .flatMap { file -> named.findAll(file.readText()).map { it.groupValues[1] } }.toSet()

    /** Pages that are not one to one, and why. */
    private class Other(val android: Set<String>, val ios: Set<String>, val why: String)

    private companion object {
        val OTHERWISE = listOf<Other>()
    }
}
