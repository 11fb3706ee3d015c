package app.faro.files

import app.faro.Work
import faro.core.FaroException
import java.io.IOException

/** A paper on its way from another app into the vault: in pieces, never whole in memory, never in a file of ours. */
internal class Intake(private val document: Document) {
    /** The person went to another page: the next piece is not read. */
    @Volatile var isWanted = true

    @Throws(IOException::class)
    fun keep(work: Work, title: String) {
        val id = work.now { it.beginPaper() }
        var isKept = false
        try {
            pieces { piece -> work.now { it.extendPaper(id, piece) } }
            work.now { it.finishPaper(id, title) }
            isKept = true
        } finally {
            if (!isKept) abandon(work, id)
        }
    }

    private fun pieces(each: (ByteArray) -> Unit) = document.read().use { input ->
        val buffer = ByteArray(PIECE)
        while (true) {
            if (!isWanted) throw IOException()
            val count = input.read(buffer)
            if (count < 0) break
            val piece = buffer.copyOf(count)
            each(piece)
            piece.fill(0)
        }
        buffer.fill(0)
    }

    private fun abandon(work: Work, id: String) {
        try {
            work.now { it.abandonPaper(id) }
        } catch (_: FaroException) {
            // The vault was closed, and closing it abandoned the paper.
        }
    }

    private companion object {
        const val PIECE = 64 * 1024
    }
}
