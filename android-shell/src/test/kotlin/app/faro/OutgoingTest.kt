package app.faro

import android.app.Activity
import android.content.ContentValues
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.provider.OpenableColumns
import app.faro.files.OutgoingFiles
import app.faro.files.OutgoingProvider
import faro.core.ExchangeLabel
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewHearing
import faro.core.SheetKind
import java.io.File
import java.io.FileNotFoundException
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** What goes out to another app: only on a tap, only that file, and not for longer than the vault is open. */
@RunWith(ShellRunner::class)
internal class OutgoingTest {
    private val phone = Phone()
    private lateinit var outside: Outside
    private val other get() = outside.other

    @Before
    fun another() {
        outside = Outside(phone)
        Robolectric.setupContentProvider(OutgoingProvider::class.java, "app.faro.outgoing")
    }

    @After
    fun end() = phone.app.die()

    @Test
    fun aCalendarGoesOutWithoutAWordOfTheCaseUnlessThatIsChosen() = with(phone.withVault()) {
        hearing()
        openCase(Label.HEARINGS)
        tap(word(ExchangeLabel.CALENDAR_FILE))
        assertEquals("nothing before a tap", emptyList<File>(), outgoing())
        tap(word(ExchangeLabel.FILE_SHARE))
        assertEquals(call { it.calendarFile(false) }, shared("text/calendar"))
        assertFalse(PLACE in call { it.calendarFile(false) })
        seesNot(word(ExchangeLabel.CALENDAR_FILE_FULL_HINT))
        tap(word(ExchangeLabel.CALENDAR_FILE_FULL))
        sees(word(ExchangeLabel.CALENDAR_FILE_FULL_HINT))
        tap(word(ExchangeLabel.FILE_SHARE))
        assertTrue(PLACE in shared("text/calendar"))
    }

    @Test
    fun aCalendarIsSavedWhereThePersonSaysAndNowhereElse() = with(phone.withVault()) {
        hearing()
        window.go(Place(Place.Name.CalendarFile))
        settle()
        tap(word(ExchangeLabel.FILE_SAVE))
        val asked = shadowOf(window).nextStartedActivityForResult.intent
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.action)
        val place = Intent().setData(outside.uri("mine.ics"))
        shadowOf(window).receiveResult(asked, Activity.RESULT_OK, place)
        settle()
        sees(word(ExchangeLabel.FILE_SAVED))
        assertEquals(call { it.calendarFile(false) }, other.file("mine.ics").readText())
        assertEquals(emptyList<File>(), outgoing())
    }

    @Test
    fun aFileIsReadByItsGrantAloneAndIsGoneWithTheVault() = with(phone.withVault()) {
        window.go(Place(Place.Name.CalendarFile))
        settle()
        tap(word(ExchangeLabel.FILE_SHARE))
        val uri = uri(send())
        val resolver = app.contentResolver
        val row = requireNotNull(resolver.query(uri, null, null, null, null))
        row.use {
            assertTrue(it.moveToFirst())
            assertEquals("calendar.ics", it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
            assertEquals(outgoing().single().length(), it.getLong(it.getColumnIndexOrThrow(OpenableColumns.SIZE)))
        }
        assertThrows(FileNotFoundException::class.java) { resolver.openFileDescriptor(uri, "rw") }
        assertEquals(0, resolver.delete(uri, null, null))
        assertEquals(0, resolver.update(uri, ContentValues(), null, null))
        for (path in listOf("../sealed", "..%2F..%2Ffiles", "nothing.pdf", "")) {
            val outside = Uri.parse("content://app.faro.outgoing/$path")
            assertThrows(path, FileNotFoundException::class.java) { resolver.openFileDescriptor(outside, "r") }
        }
        tap(Label.LOCK_NOW)
        assertEquals(emptyList<File>(), outgoing())
        assertThrows(FileNotFoundException::class.java) { resolver.openFileDescriptor(uri, "r") }
        Unit
    }

    @Test
    fun whatAProcessLeftBehindIsGoneAtTheNextStart() {
        OutgoingFiles(phone.app).next("page.pdf").writeText("left")
        phone.withVault()
        assertEquals(emptyList<File>(), outgoing())
    }

    @Test
    fun aSheetIsOnlyPrintedWhereThePhoneKnowsPrinters() = with(phone.withVault()) {
        window.go(Place(Place.Name.Sheet, SheetKind.CASE.name))
        settle()
        assertFalse(word(ExchangeLabel.SHEET_PRINT) in words())
        shadowOf(app.packageManager).setSystemFeature(PackageManager.FEATURE_PRINTING, true)
        window.refresh()
        settle()
        assertTrue(word(ExchangeLabel.SHEET_PRINT) in words())
    }

    private fun Phone.hearing() = call {
        it.addHearing(NewHearing("us", HearingKind.MASTER, "2027-02-02T09:00", "America/New_York", PLACE))
    }

    private fun Phone.shared(type: String): String {
        val sent = send()
        assertEquals(type, sent.type)
        return requireNotNull(app.contentResolver.openInputStream(uri(sent))).use { it.reader().readText() }
    }

    /** What the chooser was asked to send. */
    private fun Phone.send(): Intent {
        val chooser = shadowOf(window).nextStartedActivityForResult.intent
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)
        @Suppress("DEPRECATION")
        val sent = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        assertEquals(Intent.ACTION_SEND, sent.action)
        assertTrue(sent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, sent.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
        return sent
    }

    @Suppress("DEPRECATION")
    private fun uri(sent: Intent): Uri = requireNotNull(sent.getParcelableExtra(Intent.EXTRA_STREAM))

    private fun outgoing() = File(phone.app.cacheDir, "outgoing").listFiles().orEmpty().toList()

    private companion object {
        const val PLACE = "26 Federal Plaza"
    }
}
