package app.faro.files

import android.content.ContentResolver
import android.net.Uri
import android.provider.DocumentsContract
import android.provider.OpenableColumns
import java.io.File
import java.io.IOException
import java.io.InputStream

/** A file of another app that the person chose. Whatever is asked of it may wait for that app: never on the main thread. */
internal class Document(private val resolver: ContentResolver, private val uri: Uri) {
    /** What the person calls it there, without what says its type; nothing where the other app does not tell. */
    val name: String
        get() {
            val row = resolver.query(uri, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)
            val name = row?.use { if (it.moveToFirst()) it.getString(0) else null }
            return name.orEmpty().substringBeforeLast('.')
        }

    @Throws(IOException::class)
    fun read(): InputStream = resolver.openInputStream(uri) ?: throw IOException()

    @Throws(IOException::class)
    fun write(from: File) = from.inputStream().use(::write)

    @Throws(IOException::class)
    fun write(from: InputStream) {
        val out = resolver.openOutputStream(uri) ?: throw IOException()
        out.use { from.copyTo(it) }
    }

    /** What was begun and not finished does not stay there; whether the other app does that is its own affair. */
    fun delete() {
        try {
            DocumentsContract.deleteDocument(resolver, uri)
        } catch (_: IOException) {
            // It is gone already, or stays.
        } catch (_: RuntimeException) {
            // It stays.
        }
    }
}
