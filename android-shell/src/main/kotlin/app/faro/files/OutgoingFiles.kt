package app.faro.files

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import app.faro.Work
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

/**
 * Files that the person hands to another app over the platform's share sheet. That app reads them while the person is
 * in it: they go when the vault is closed, and at the next start of the process.
 */
internal class OutgoingFiles(context: Context) {
    private val folder = File(context.cacheDir, "outgoing")
    private val authority = context.packageName + AUTHORITY

    /** The path of a file that is not there yet, and stays beside others; its name is seen by whoever gets it. */
    fun next(name: String): File {
        folder.mkdirs()
        return File(folder, name).also { it.delete() }
    }

    /** Makes a file, beside the core. Of a vault that was closed meanwhile nothing stays. */
    @Throws(IOException::class)
    fun make(work: Work, name: String, fill: (File) -> Unit): File {
        val file = next(name)
        fill(file)
        if (work.now { it.isUnlocked() }) return file
        file.delete()
        throw IOException()
    }

    fun uri(file: File): Uri = Uri.Builder().scheme("content").authority(authority).path(file.name).build()

    /** Only what lies in the folder itself. */
    fun named(name: String?): File? = folder.listFiles().orEmpty().find { it.name == name }

    fun clear() {
        folder.deleteRecursively()
    }

    private companion object {
        const val AUTHORITY = ".outgoing"
    }
}

/** How the other app gets at them: each by its own grant, and only to read. */
internal class OutgoingProvider : ContentProvider() {
    private val files by lazy { OutgoingFiles(requireNotNull(context)) }

    override fun onCreate() = true

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor {
        if (ParcelFileDescriptor.parseMode(mode) != ParcelFileDescriptor.MODE_READ_ONLY) throw FileNotFoundException()
        return ParcelFileDescriptor.open(file(uri), ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun query(
        uri: Uri,
        columns: Array<String>?,
        selection: String?,
        arguments: Array<String>?,
        order: String?,
    ): Cursor {
        val file = file(uri)
        val all = mapOf(OpenableColumns.DISPLAY_NAME to file.name, OpenableColumns.SIZE to file.length())
        val asked = columns?.filter { it in all } ?: all.keys.toList()
        return MatrixCursor(asked.toTypedArray()).apply { addRow(asked.map(all::get)) }
    }

    /** The app that gets it was told its type. */
    override fun getType(uri: Uri): String? = null

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null

    override fun delete(uri: Uri, selection: String?, arguments: Array<String>?) = 0

    override fun update(
        uri: Uri,
        values: ContentValues?,
        selection: String?,
        arguments: Array<String>?,
    ) = 0

    @Throws(FileNotFoundException::class)
    private fun file(uri: Uri) = files.named(uri.lastPathSegment) ?: throw FileNotFoundException()
}
