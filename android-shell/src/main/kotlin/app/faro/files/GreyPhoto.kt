package app.faro.files

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Color
import app.faro.Work
import faro.core.FoundCode
import java.io.IOException

/** A photo as the core looks for codes in it: a byte of grey a pixel. It is read, and kept nowhere. */
internal object GreyPhoto {
    /** The codes in it. First small, which is quick and less noisy; then as large as the core takes it. */
    @Throws(IOException::class)
    fun codes(photo: Document, work: Work): List<FoundCode> = SIZES.asSequence().map { most ->
        val picture = decoded(photo, most)
        val (grey, width) = grey(picture) to picture.width
        picture.recycle()
        work.now { it.readCodes(grey, width.toUInt()) }
    }.firstOrNull { it.isNotEmpty() }.orEmpty()

    private fun decoded(photo: Document, most: Int): Bitmap {
        val bounds = BitmapFactory.Options()
        bounds.inJustDecodeBounds = true
        photo.read().use { BitmapFactory.decodeStream(it, null, bounds) }
        val small = BitmapFactory.Options()
        small.inSampleSize = 1
        while (pixels(bounds, small.inSampleSize) > most) small.inSampleSize *= 2
        return photo.read().use { BitmapFactory.decodeStream(it, null, small) } ?: throw IOException()
    }

    private fun pixels(bounds: BitmapFactory.Options, sample: Int) =
        (bounds.outWidth.toLong() / sample + 1) * (bounds.outHeight.toLong() / sample + 1)

    private fun grey(picture: Bitmap): ByteArray {
        val (width, height) = picture.width to picture.height
        val grey = ByteArray(width * height)
        val row = IntArray(width)
        for (y in 0 until height) {
            picture.getPixels(row, 0, width, 0, y, width, 1)
            for (x in 0 until width) grey[y * width + x] = light(row[x]).toByte()
        }
        return grey
    }

    /** What is transparent lies on white paper. */
    private fun light(pixel: Int): Int {
        val shade = (Color.red(pixel) * RED + Color.green(pixel) * GREEN + Color.blue(pixel) * BLUE) / WHOLE
        return (shade * Color.alpha(pixel) + FULL * (FULL - Color.alpha(pixel))) / FULL
    }

    private val SIZES = listOf(2_000_000, 12_000_000)

    /** ITU-R BT.601 in hundredths. */
    private const val RED = 30
    private const val GREEN = 59
    private const val BLUE = 11
    private const val WHOLE = 100
    private const val FULL = 255
}
