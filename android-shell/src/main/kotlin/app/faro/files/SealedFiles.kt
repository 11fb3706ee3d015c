package app.faro.files

import android.content.Context
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream

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

    /** The core reads a path: it gets a copy, which is as sealed as what another app gave. */
    @Throws(IOException::class)
    fun copy(from: Document): File {
        val file = next()
        var isThere = false
        try {
            from.read().use { input -> file.outputStream().use { bounded(input, it) } }
            isThere = true
        } finally {
            if (!isThere) file.delete()
        }
        return file
    }

    /** Another app may never stop. */
    private fun bounded(input: InputStream, output: OutputStream) {
        val buffer = ByteArray(PIECE)
        var left = MOST
        while (true) {
            val count = input.read(buffer)
            if (count < 0) return
            left -= count
            if (left < 0) throw IOException()
            output.write(buffer, 0, count)
        }
    }

    fun clear() {
        folder.deleteRecursively()
    }

    private companion object {
        const val PREFIX = "part"
        const val PIECE = 64 * 1024
        const val MOST = 2L * 1024 * 1024 * 1024
    }
}
