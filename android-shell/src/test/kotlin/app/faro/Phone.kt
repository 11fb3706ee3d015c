package app.faro

import android.app.AlertDialog
import android.app.DatePickerDialog
import android.content.Intent
import android.os.Bundle
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.FaroException
import faro.core.Label
import faro.core.PhoneLabel
import java.io.File
import java.time.Duration
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowDialog

/** A person with the phone in their hand: looks at words, taps on words, types under words. */
internal class Phone {
    val app = RuntimeEnvironment.getApplication() as TestApp
    private var controller: ActivityController<MainActivity>? = null

    val window: MainActivity get() = requireNotNull(controller).get()
    val root: ViewGroup get() = window.findViewById<ViewGroup>(android.R.id.content)!!

    /** How often a finger went to the screen, but for what was typed. */
    var taps = 0

    /** Every screen that came up is looked over here. */
    var look: (View) -> Unit = Looking::over

    fun start(state: Bundle? = null): Phone {
        val built = Robolectric.buildActivity(MainActivity::class.java, Intent(Intent.ACTION_MAIN))
        controller = if (state == null) built.setup() else built.setup(state)
        settle()
        return this
    }

    /** The first start, up to the page that asks what shall open the vault. */
    fun startInEnglish() {
        start()
        tap("English")
        tap(call { it.jurisdictions().first().name.text })
        tap(Label.NEXT)
    }

    /** Another app opens a link or a file with Faro. */
    fun isGiven(intent: Intent) {
        requireNotNull(controller).newIntent(intent)
        settle()
    }

    /** With a vault of a case in the United States, in English, open. */
    fun withVault(language: String = "en"): Phone {
        call { it.setLanguage(language) }
        val data = File(app.noBackupFilesDir, "faro/vault")
        if (vault == null) {
            call { it.createVault(PASSPHRASE.toByteArray(), PASSPHRASE.toByteArray(), listOf("us")) }
            call { it.setFact("us.last_arrival", null, "2025-12-07") }
            val copy = File.createTempFile("faro", "vault").also { it.delete() }
            data.copyRecursively(copy)
            copy.deleteOnExit()
            vault = copy
        } else {
            requireNotNull(vault).copyRecursively(data)
            call { it.unlock(PASSPHRASE.toByteArray()) }
        }
        return start()
    }

    /** Until nobody has anything left to do. */
    fun settle() {
        repeat(PASSES) {
            app.work.beside({}) {}.get()
            app.work.ask({}) {}.get()
            shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(60))
        }
        if (controller?.get()?.isFinishing == false) look(root)
    }

    fun <T> call(work: (Faro) -> T): T {
        var answer: Result<T>? = null
        app.work.ask({ answer = runCatching { work(it) } }) {}.get()
        return requireNotNull(answer).getOrThrow()
    }

    fun word(label: Label): String = call { it.label(label).text }

    fun word(label: ExchangeLabel): String = call { it.exchangeLabel(label).text }

    fun word(label: CaseLabel): String = call { it.caseLabel(label).text }

    fun word(label: PhoneLabel): String = call { it.phoneLabel(label).text }

    /** One of the lists in "My case". */
    fun openCase(label: Label) {
        tap(CaseLabel.MY_CASE)
        tap(label)
    }

    fun sees(label: ExchangeLabel) = sees(word(label))

    fun sees(label: CaseLabel) = sees(word(label))

    fun sees(label: PhoneLabel) = sees(word(label))

    fun tap(label: ExchangeLabel, last: Boolean = false) = tap(word(label), last)

    fun tap(label: CaseLabel, last: Boolean = false) = tap(word(label), last)

    fun tap(label: PhoneLabel, last: Boolean = false) = tap(word(label), last)

    fun type(label: ExchangeLabel, words: String) = typeUnder(word(label), words)

    fun type(label: CaseLabel, words: String) = typeUnder(word(label), words)

    fun views(): List<View> = all(root).filter { it.isShown }

    /** All words that can be seen. */
    fun words(): List<String> = views().filterIsInstance<TextView>().map {
        it.text.toString()
    }.filter { it.isNotEmpty() }

    /** All words of a page from its head to its end: of a long list only what is in sight is there. */
    fun wordsToTheEnd(look: (ScrollView) -> Unit = {}): Set<String> {
        val seen = words().toMutableSet()
        val page = all(root).firstNotNullOfOrNull { it as? ScrollView } ?: return seen
        while (page.canScrollVertically(1)) {
            val before = page.scrollY
            page.scrollBy(0, page.height / 2)
            settle()
            assertTrue("it goes on at ${page.scrollY}", page.scrollY > before)
            look(page)
            seen += words()
        }
        page.scrollTo(0, 0)
        settle()
        look(page)
        return seen
    }

    fun sees(words: String) = assertTrue("$words is not in ${words()}", words().any { plain(words) in plain(it) })

    fun sees(label: Label) = sees(word(label))

    fun seesNot(words: String) = assertTrue("$words is in ${words()}", words().none { plain(words) in plain(it) })

    /** `last`: where a heading and a button have the same words. */
    fun tap(label: Label, last: Boolean = false) = tap(word(label), last)

    fun tap(words: String, last: Boolean = false) {
        taps++
        press(words, last)
    }

    private fun press(words: String, last: Boolean = false) {
        val found = views().filter { plain(words) == plain(said(it)) }.ifEmpty {
            views().filter {
                plain(words) in
                    plain(said(it))
            }
        }
        val control = found.mapNotNull(::control).let { if (last) it.lastOrNull() else it.firstOrNull() }
        assertTrue("there is nothing to tap on for $words in ${words()}", control != null)
        control?.performClick()
        settle()
    }

    fun type(label: Label, words: String) = typeUnder(word(label), words)

    private fun typeUnder(label: String, words: String) {
        val name = views().first { it is TextView && it.labelFor != View.NO_ID && it.text.toString() == label }
        val field = root.findViewById<EditText>(name.labelFor)!!
        assertTrue(field.isShown)
        field.setText(words)
        settle()
    }

    /** On the page that asks what shall open the vault from now on: words of one's own, twice. */
    fun typeNewPassphrase(words: String, again: String = words) {
        tap(Label.STEPS_WORDS)
        type(Label.PASSPHRASE, words)
        type(Label.STEPS_AGAIN, again)
        tap(Label.STEPS_CREATE)
    }

    fun typeDigits(digits: String) = digits.forEach { press(it.toString()) }

    /** The page that asks once more who is there. */
    fun present(passphrase: String = PASSPHRASE) {
        sees(Label.PRESENCE_HINT)
        typeDigits(passphrase)
        tap(Label.NEXT)
    }

    /** Another app comes in front, for so many seconds, and the person comes back. */
    fun away(seconds: Long) {
        requireNotNull(controller).pause().stop()
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(seconds))
        requireNotNull(controller).restart().resume()
        settle()
    }

    fun back() {
        window.back()
        settle()
    }

    /** The platform's calendar is open, and a day is chosen in it. */
    fun pickDay(year: Int, month: Int, day: Int) {
        val picker = ShadowDialog.getLatestDialog() as DatePickerDialog
        taps++
        picker.updateDate(year, month - 1, day)
        picker.getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        settle()
    }

    /** Of its two notes one does not verify any more; it is locked. */
    fun damage() {
        call { it.addNote("kept") }
        val lost = call { it.addNote("lost") }.chunked(2).map { it.toInt(16).toByte() }
        tap(Label.LOCK_NOW)
        val database = File(app.noBackupFilesDir, "faro/vault/vault.db")
        val bytes = database.readBytes()
        // In the file a row is its id and then what is sealed under it; where it lies is chance.
        val row = (0..bytes.size - lost.size).single { bytes.asList().subList(it, it + lost.size) == lost }
        val at = row + lost.size + 50
        bytes[at] = (bytes[at] + 1).toByte()
        database.writeBytes(bytes)
    }

    /** The file of the one paper is gone; its record is still there. */
    fun losePaper(title: String) {
        val id = call { it.beginPaper() }
        call { it.extendPaper(id, ByteArray(2000)) }
        call { it.finishPaper(id, title) }
        assertTrue(papers().single().delete())
    }

    /** The sealed files of papers. */
    fun papers(): List<File> =
        File(app.noBackupFilesDir, "faro/vault/papers").walkTopDown().filter { it.isFile }.toList()

    /** What the core says to what it does not do. */
    fun refused(work: (Faro) -> Unit): String = assertThrows(FaroException::class.java) { call(work) }.said.text

    fun finish(): Bundle {
        val state = Bundle()
        requireNotNull(controller).pause().saveInstanceState(state).stop().destroy()
        controller = null
        return state
    }

    /** The system ends the process while the app is in the background, and the person comes back to it. */
    fun dieAndComeBack(): Phone {
        val state = finish()
        app.die()
        return start(state)
    }

    private fun control(view: View): View? =
        generateSequence(view) { it.parent as? View }.firstOrNull { it.isClickable && it.isEnabled && it !is EditText }

    private fun said(view: View): String =
        (if (view is TextView && view !is EditText) view.text else view.contentDescription)?.toString().orEmpty()

    companion object {
        const val PASSPHRASE = "826419075371804"
        private const val PASSES = 4
        private var vault: File? = null

        fun all(view: View): List<View> =
            listOf(view) +
                if (view is ViewGroup) (0 until view.childCount).flatMap { all(view.getChildAt(it)) } else emptyList()

        /** Without the marks that keep right-to-left text in order, and a clock time on one line. */
        fun plain(words: String) = words.replace(Regex("[\u200e\u200f\u2066-\u2069]"), "").replace('\u00a0', ' ')
    }
}
