package app.faro.files

import android.content.res.Resources
import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Matrix
import android.media.ExifInterface
import faro.core.Faro
import faro.core.PaperView
import java.io.ByteArrayInputStream
import java.io.IOException

/** A paper that is a picture, out of the vault into memory, and nowhere else; with dots enough to be drawn larger. */
internal object Picture {
    private const val TYPE = "image/"

    /** Nothing where it is no picture, or one that this phone cannot draw. */
    fun read(core: Faro, paper: PaperView): Bitmap? {
        if (!paper.mediaType.startsWith(TYPE)) return null
        val bytes = bytes(core, paper)
        try {
            val bounds = BitmapFactory.Options()
            bounds.inJustDecodeBounds = true
            BitmapFactory.decodeByteArray(bytes, 0, bytes.size, bounds)
            val small = BitmapFactory.Options()
            small.inSampleSize = sample(bounds.outWidth, bounds.outHeight)
            return BitmapFactory.decodeByteArray(bytes, 0, bytes.size, small)?.let { upright(it, bytes) }
        } finally {
            bytes.fill(0)
        }
    }

    private fun bytes(core: Faro, paper: PaperView): ByteArray {
        val bytes = ByteArray(core.openPaper(paper.id).length.toInt())
        var filled = 0
        while (true) {
            val piece = core.nextPaperPiece(paper.id)
            if (piece.isEmpty()) break
            piece.copyInto(bytes, filled)
            filled += piece.size
            piece.fill(0)
        }
        return bytes
    }

    /** A camera keeps its pictures as it was held, and writes beside them which side is up. */
    private fun upright(picture: Bitmap, bytes: ByteArray): Bitmap {
        val turned = when (orientation(bytes)) {
            ExifInterface.ORIENTATION_ROTATE_90 -> QUARTER
            ExifInterface.ORIENTATION_ROTATE_180 -> QUARTER * 2
            ExifInterface.ORIENTATION_ROTATE_270 -> QUARTER * 3
            else -> return picture
        }
        val matrix = Matrix().apply { postRotate(turned) }
        return Bitmap.createBitmap(picture, 0, 0, picture.width, picture.height, matrix, true)
    }

    private fun orientation(bytes: ByteArray): Int = try {
        val exif = ExifInterface(ByteArrayInputStream(bytes))
        exif.getAttributeInt(ExifInterface.TAG_ORIENTATION, ExifInterface.ORIENTATION_NORMAL)
    } catch (_: IOException) {
        ExifInterface.ORIENTATION_NORMAL
    }

    /** Halved as often as it stays twice as wide as the screen, and until an old phone has room for it. */
    private fun sample(width: Int, height: Int): Int {
        val screen = Resources.getSystem().displayMetrics
        var sample = 1
        fun isMore() = width / (sample * 2) >= screen.widthPixels * 2
        while (isMore() || isTooLarge(width / sample, height / sample)) sample *= 2
        return sample
    }

    private fun isTooLarge(width: Int, height: Int) = width.toLong() * height > MOST || height > HIGHEST

    /** Dots, of four bytes each. */
    private const val MOST = 8_000_000

    /** What every phone can draw. */
    private const val HIGHEST = 8192
    private const val QUARTER = 90f
}
