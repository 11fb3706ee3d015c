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
            .map(::asOnAndroid).toSet()
        assertEquals("on Android alone", OTHERWISE.flatMap { it.android }.sorted(), (android - ios).sorted())
        assertEquals("on iOS alone", OTHERWISE.flatMap { it.ios }.sorted(), (ios - android).sorted())
    }

    @Test
    fun everyOtherNameHasAReason() = assertEquals(emptyList<String>(), OTHERWISE.filter { it.why.length < 20 }.flatMap { it.android })

    private fun screens(folder: File, extension: String, named: Regex): Set<String> =
        folder.walkTopDown().filter { it.extension == extension }
            .flatMap { file -> named.findAll(file.readText()).map { it.groupValues[1] } }.toSet()

    /** Swift begins with what is done: NewCard, EditHearing. In Kotlin that stands at the end: CardAdd, HearingEdit. */
    private fun asOnAndroid(name: String) = name.replace(Regex("^New(\\w+)"), "$1Add").replace(Regex("^Edit(\\w+)"), "$1Edit")

    /** Pages that are not one to one, and why. */
    private class Other(val android: List<String>, val ios: List<String>, val why: String)

    private companion object {
        fun names(all: String) = all.split(" ").filter { it.isNotEmpty() }

        fun other(android: String, ios: String, why: String) = Other(names(android), names(ios), why)

        val OTHERWISE = listOf(
            other("Country Passphrase Made MadeAgain Words", "FirstSteps", "iOS draws all steps of a new vault inside one page"),
            other("FirstQuestion", "FirstQuestions", "iOS asks one after the other inside one page"),
            other("Recovery RecoveryNew Code CodeLast Done", "RecoveryCode Recover", "iOS draws the steps of a code inside one page"),
            other("Rotate Presence Trying", "ChangePassphrase", "iOS asks who is there on the page that changes something"),
            other("Backup SealedFile", "BackUp", "iOS makes and checks with its own file pages: one verb, one page"),
            other("Proofs", "ProofLog ProofSheet", "on Android the sheet of the log is one of all sheets"),
            other("Question", "Answer", "on iOS it is named after what the person does there"),
            other("PackOpen PackGiven", "PackAdd", "iOS opens a file over the page, not before it"),
            other("ReplyOpen", "Refused", "the same, and what is refused has no page of its own on Android"),
            other("HearingSource", "SourceAdd", "a source is always of a hearing"),
            other("PaperEdit", "DescribePaper", "the bytes of a paper are never edited; iOS says so"),
            other("Day Month", "", "iOS draws the day and the month on the page of the dates"),
            other("DutyTime ItemPhrases HandedOver EraseSure", "", "on iOS they are sections of the page that leads to them"),
        )
    }
}
