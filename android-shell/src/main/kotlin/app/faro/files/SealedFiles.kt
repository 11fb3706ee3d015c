package app.faro.files

import android.content.Context
import java.io.File

/** Sealed files on their way between the core, which wants a path, and the place that the person chose. */
internal class SealedFiles(context: Context) {
    private val folder = File(context.cacheDir, "sealed")

    /** The path of a file that is not there yet. */
    fun next(): File {
        folder.mkdirs()
        val file = File.createTempFile(PREFIX, null, folder)
        file.delete()
        return file
    }

    fun clear() {
        folder.deleteRecursively()
    }

    private companion object {
        const val PREFIX = "part"
    }
}
