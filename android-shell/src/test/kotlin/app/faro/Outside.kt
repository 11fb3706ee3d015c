package app.faro

import android.app.Activity
import android.content.ClipData
import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Color
import android.net.Uri
import faro.core.Label
import java.io.ByteArrayOutputStream
import java.io.File
import org.junit.Assert.assertEquals
import org.robolectric.Robolectric
import org.robolectric.Shadows.shadowOf

/** What other apps of the phone do: they give files, and get some. */
internal class Outside(private val phone: Phone) {
    val other: OtherApp = Robolectric.setupContentProvider(OtherApp::class.java, AUTHORITY).also {
        it.folder = File(phone.app.filesDir, "other").apply { mkdirs() }
    }

    /** Another app shares a file with Faro. */
    fun give(file: File) {
        if (file.parentFile != other.folder) file.copyTo(other.file(file.name), overwrite = true)
        val send = Intent(Intent.ACTION_SEND).setType("application/octet-stream")
        send.clipData = ClipData.newRawUri(null, uri(file.name))
        phone.isGiven(send)
    }

    /** What another app gets: the name of the file, and its bytes. */
    fun shared(): Pair<String, ByteArray> {
        val chooser = shadowOf(phone.window).nextStartedActivityForResult.intent
        assertEquals(Intent.ACTION_CHOOSER, chooser.action)

        @Suppress("DEPRECATION")
        val send = requireNotNull(chooser.getParcelableExtra<Intent>(Intent.EXTRA_INTENT))
        assertEquals(Intent.ACTION_SEND, send.action)
        val uri = requireNotNull(send.clipData).getItemAt(0).uri
        val bytes = requireNotNull(phone.app.contentResolver.openInputStream(uri)).use { it.readBytes() }
        return requireNotNull(uri.lastPathSegment) to bytes
    }

    /** The person chooses a photo of theirs. */
    fun photo(name: String, button: String = phone.word(Label.PAPER_PHOTO)) = choose(name) { phone.tap(button) }

    fun choose(name: String, tap: () -> Unit) {
        tap()
        val asked = shadowOf(phone.window).nextStartedActivityForResult.intent
        shadowOf(phone.window).receiveResult(asked, Activity.RESULT_OK, Intent().setData(uri(name)))
        phone.settle()
    }

    /** A photo of a code on grey, or of grey alone. */
    fun code(text: String?): ByteArray {
        val picture = Bitmap.createBitmap(900, 700, Bitmap.Config.ARGB_8888)
        picture.eraseColor(Color.LTGRAY)
        val code = text?.let { phone.call { core -> core.drawCode(it) } }
        val side = code?.side?.toInt() ?: 0
        for (at in 0 until side * side) {
            val color = if (requireNotNull(code).dark[at]) Color.BLACK else Color.WHITE
            for (dot in 0 until MODULE * MODULE) {
                picture.setPixel(100 + at % side * MODULE + dot % MODULE, 60 + at / side * MODULE + dot / MODULE, color)
            }
        }
        return ByteArrayOutputStream().also { picture.compress(Bitmap.CompressFormat.PNG, 100, it) }.toByteArray()
    }

    /** What Faro holds of what it was given. */
    fun copies() = File(phone.app.cacheDir, "sealed").listFiles().orEmpty().toList()

    fun uri(name: String): Uri = Uri.parse("content://$AUTHORITY/$name")

    private companion object {
        const val AUTHORITY = "other.app"
        const val MODULE = 6
    }
}
