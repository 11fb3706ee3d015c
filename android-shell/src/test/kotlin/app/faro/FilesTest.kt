package app.faro

import android.app.Activity
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Intent
import android.database.Cursor
import android.database.MatrixCursor
import android.graphics.Bitmap
import android.graphics.Color
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import android.widget.ImageView
import app.faro.files.Document
import app.faro.files.Intake
import faro.core.CaseLabel
import faro.core.Label
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.FileNotFoundException
import java.io.InputStream
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** Files of other apps: papers that go into the vault, and sealed backups that go out of it and come back. */
@RunWith(ShellRunner::class)
internal class FilesTest {
    private val phone = Phone()
    private lateinit var outside: Outside
    private val other get() = outside.other

    @Before
    fun another() {
        outside = Outside(phone)
    }

    @After
    fun end() = phone.app.die()

    @Test
    fun withoutACodeThereIsNoBackupAndAWayToOne() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.BACKUP_TITLE)
        val state = call { it.backupState() }
        sees(state.text.text)
        sees(requireNotNull(state.needsCode).text)
        seesNot(word(Label.BACKUP_MAKE))
        tap(Label.RECOVERY_MAKE)
        sees(Label.RECOVERY_HINT)
        sees(requireNotNull(state.needsCode).text)
    }

    @Test
    fun aBackupIsMadeLookedAtAndBroughtBack() = with(phone.withVault()) {
        val code = call { it.newCode() }
        call { it.addNote("kept") }
        tap(Label.SETTINGS)
        tap(Label.BACKUP_TITLE)
        tap(Label.BACKUP_MAKE)
        choose("backup.age", Intent.ACTION_CREATE_DOCUMENT)
        sees(Label.BACKUP_DONE)
        assertTrue(other.file("backup.age").length() > 1000)
        assertEquals(emptyList<File>(), sealed())
        tap(Label.CLOSE)

        tap(Label.BACKUP_CHECK)
        tap(Label.FILE_CHOOSE)
        choose("backup.age")
        code.forEach(::typeDigits)
        tap(Label.BACKUP_CHECK, last = true)
        sees(Label.BACKUP_CHECKED)
        tap(Label.CLOSE)
        assertEquals(emptyList<File>(), sealed())

        call { it.eraseVault() }
        window.beginAnew()
        settle()
        tap(Label.BACKUP_RESTORE)
        tap(Label.FILE_CHOOSE)
        choose("backup.age")
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        sees(Label.BACKUP_RESTORED)
        tap(Label.CLOSE)
        sees(CaseLabel.NEXT_HEARING)
        assertEquals("kept", call { it.notes() }.single().title)
        assertEquals(emptyList<File>(), sealed())
    }

    @Test
    fun aPaperThatIsMissingIsNamedInTheBackupAndAfterIt() = with(phone.withVault()) {
        val code = call { it.newCode() }
        losePaper("Letter of the court")
        window.go(Place(Place.Name.Backup))
        settle()
        tap(Label.BACKUP_MAKE)
        choose("backup.age", Intent.ACTION_CREATE_DOCUMENT)
        sees(Label.BACKUP_DONE)
        sees("Letter of the court")
        call { it.eraseVault() }
        window.beginAnew()
        settle()
        tap(Label.BACKUP_RESTORE)
        tap(Label.FILE_CHOOSE)
        choose("backup.age")
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        sees(Label.BACKUP_RESTORED)
        sees("Letter of the court")
    }

    @Test
    fun aDamagedBackupIsSaidAndNothingIsThere() = with(phone.withVault()) {
        val code = call { it.newCode() }
        call { it.backUp(other.file("backup.age").path) }
        call { it.eraseVault() }
        val bytes = other.file("backup.age").readBytes()
        bytes[bytes.size - 9] = (bytes[bytes.size - 9] + 1).toByte()
        other.file("backup.age").writeBytes(bytes)
        window.beginAnew()
        settle()
        tap(Label.BACKUP_RESTORE)
        tap(Label.FILE_CHOOSE)
        choose("nothing.age")
        sees(Label.FILE_FAILED)
        tap(Label.FILE_CHOOSE)
        choose("backup.age")
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        sees(refused { it.checkBackup(other.file("backup.age").path, code.joinToString("").toByteArray()) })
        assertFalse(call { it.isUnlocked() })
    }

    @Test
    fun whoGoesBackFromThePlacesHasNoBackupAndNothingLiesAbout() = with(phone.withVault()) {
        call { it.newCode() }
        tap(Label.SETTINGS)
        tap(Label.BACKUP_TITLE)
        tap(Label.BACKUP_MAKE)
        answer(Activity.RESULT_CANCELED, null)
        sees(Label.BACKUP_MAKE)
        assertEquals(emptyList<File>(), sealed())
    }

    @Test
    fun aPictureIsKeptShownAndDeleted() = with(phone.withVault()) {
        other.file("letter.png").writeBytes(picture())
        openCase(Label.PAPERS)
        sees(Label.PAPERS_NONE)
        tap(Label.PAPER_ADD)
        tap(Label.FILE_CHOOSE)
        choose("letter.png")
        type(Label.PAPER_TITLE, "")
        tap(Label.SAVE)
        assertEquals("a paper without a title", 0, call { it.papers() }.size)
        type(Label.PAPER_TITLE, "Letter of the court")
        tap(Label.SAVE)
        val paper = call { it.papers() }.single()
        assertEquals("image/png" to other.file("letter.png").length(), paper.mediaType to paper.length.toLong())
        sees(paper.kindText.text)
        sees(paper.added.text.text)
        tap("Letter of the court")
        sees(paper.size.text)
        sees(paper.added.text.text)
        val image = views().filterIsInstance<ImageView>().first { it.contentDescription == "Letter of the court" }
        assertTrue(image.drawable.intrinsicWidth > 0 && image.width > 0)
        tap(Label.DELETE)
        tap(Label.DELETE_SURE)
        sees(Label.PAPERS_NONE)
    }

    @Test
    fun aPhotoStandsUpright() = with(phone.withVault()) {
        val id = call { it.beginPaper() }
        call { it.extendPaper(id, turned(picture(Bitmap.CompressFormat.JPEG))) }
        call { it.finishPaper(id, "Photo") }
        window.go(Place(Place.Name.Paper, id))
        settle()
        val image = views().filterIsInstance<ImageView>().first { it.contentDescription == "Photo" }
        assertTrue("as it was held", image.drawable.intrinsicHeight > image.drawable.intrinsicWidth)
    }

    @Test
    fun ofAnyOtherPaperThereIsWhatItIs() = with(phone.withVault()) {
        val bytes = "%PDF-1.7".toByteArray() + ByteArray(200_000) { (it * 31).toByte() }
        other.file("scan.pdf").writeBytes(bytes)
        window.go(Place(Place.Name.PaperAdd))
        settle()
        tap(Label.FILE_CHOOSE)
        choose("scan.pdf")
        tap(Label.SAVE)
        window.begin(Place(Place.Name.Papers))
        settle()
        tap("scan")
        sees("application/pdf")
        sees(Label.PAPER_NOT_SHOWN)
        val paper = call { it.papers() }.single()
        val kept = ByteArrayOutputStream()
        call { core ->
            core.openPaper(paper.id)
            generateSequence { core.nextPaperPiece(paper.id).takeIf { it.isNotEmpty() } }.forEach { kept.write(it) }
        }
        assertArrayEquals(bytes, kept.toByteArray())
    }

    @Test
    fun aPaperThatBreaksOffIsNotKept() = with(phone.withVault()) {
        window.go(Place(Place.Name.PaperAdd))
        settle()
        tap(Label.FILE_CHOOSE)
        other.file("gone.pdf").writeBytes(ByteArray(10))
        choose("gone.pdf")
        other.file("gone.pdf").delete()
        tap(Label.SAVE)
        sees(Label.FILE_FAILED)
        assertEquals(0, call { it.papers() }.size)
        assertEquals(emptyList<File>(), papers())
    }

    @Test
    fun whoLeavesThePageKeepsNoPaper() = with(phone.withVault()) {
        val answer = endless { it.isWanted = false }
        assertTrue(answer is Answer.Refused && !answer.isLocked)
        assertEquals(0, call { it.papers() }.size)
        assertEquals(emptyList<File>(), papers())
    }

    @Test
    fun aPaperOnItsWayDoesNotHoldTheLock() = with(phone.withVault()) {
        val answer = endless { app.work.ask({ core -> core.lock() }) {}.get() }
        assertTrue(answer is Answer.Refused && answer.isLocked)
        assertFalse(call { it.isUnlocked() })
        // What lies there has no key any more, and goes at the next opening.
        call { it.unlock(Phone.PASSPHRASE.toByteArray()) }
        assertEquals(0, call { it.papers() }.size)
        assertEquals(emptyList<File>(), papers())
    }

    /** A paper that never ends, and what happens at its third piece. */
    private fun Phone.endless(third: (Intake) -> Unit): Answer<Unit>? {
        val uri = Uri.parse("content://endless")
        val intake = Intake(Document(app.contentResolver, uri))
        var pieces = 0
        val stream = object : InputStream() {
            override fun read() = 0

            override fun read(into: ByteArray, at: Int, length: Int): Int {
                if (++pieces == 3) third(intake)
                return length
            }
        }
        shadowOf(app.contentResolver).registerInputStream(uri, stream)
        var answer: Answer<Unit>? = null
        app.work.beside({ intake.keep(it, "Letter") }) { answer = it }.get()
        settle()
        return answer
    }

    private fun choose(name: String, action: String = Intent.ACTION_OPEN_DOCUMENT) {
        val asked = answer(Activity.RESULT_OK, Intent().setData(outside.uri(name)))
        assertEquals(action, asked.action)
    }

    private fun answer(result: Int, data: Intent?): Intent = with(phone) {
        val asked = shadowOf(window).nextStartedActivityForResult.intent
        shadowOf(window).receiveResult(asked, result, data)
        settle()
        asked
    }

    private fun sealed() = File(phone.app.cacheDir, "sealed").listFiles().orEmpty().toList()

    private fun picture(format: Bitmap.CompressFormat = Bitmap.CompressFormat.PNG): ByteArray {
        val bitmap = Bitmap.createBitmap(900, 300, Bitmap.Config.ARGB_8888)
        bitmap.eraseColor(Color.BLUE)
        return ByteArrayOutputStream().also { bitmap.compress(format, 100, it) }.toByteArray()
    }

    /** The same JPEG, with a note of the camera behind its first marker: held upright, a quarter turn to the right. */
    private fun turned(jpeg: ByteArray): ByteArray {
        val exif = "Exif\u0000\u0000".toByteArray() + "MM".toByteArray() +
            byteArrayOf(0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0)
        val marker = byteArrayOf(0xFF.toByte(), 0xE1.toByte(), 0, (exif.size + 2).toByte())
        return jpeg.copyOf(2) + marker + exif + jpeg.copyOfRange(2, jpeg.size)
    }
}

/** Another app, with files that it hands over one by one. */
internal class OtherApp : ContentProvider() {
    lateinit var folder: File

    fun file(name: String) = File(folder, name)

    override fun onCreate() = true

    override fun getType(uri: Uri): String? = null

    override fun query(
        uri: Uri,
        columns: Array<String>?,
        selection: String?,
        arguments: Array<String>?,
        order: String?,
    ): Cursor = MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME)).apply { addRow(arrayOf(uri.lastPathSegment)) }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        val file = file(uri.lastPathSegment ?: throw FileNotFoundException())
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.parseMode(mode))
    }

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null
    override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0
    override fun update(uri: Uri, values: ContentValues?, selection: String?, arguments: Array<String>?) = 0
}
