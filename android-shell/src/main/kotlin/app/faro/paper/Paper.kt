package app.faro.paper

import android.print.PrintAttributes.MediaSize
import faro.core.PaperSize

/** A sheet of paper; its sides in points, 72 to an inch. */
internal data class Paper(val width: Int, val height: Int) {
    companion object {
        private const val POINTS = 72
        private const val MILS = 1000

        /** As the platform's page for printers calls it. */
        fun media(size: PaperSize): MediaSize = when (size) {
            PaperSize.A4 -> MediaSize.ISO_A4
            PaperSize.LETTER -> MediaSize.NA_LETTER
        }

        fun of(size: PaperSize) = of(media(size))

        /** What the printer has. */
        fun of(media: MediaSize) = Paper(media.widthMils * POINTS / MILS, media.heightMils * POINTS / MILS)
    }
}

/** Lengths on paper are whole numbers of these to a point: a line of text is as high as it says. */
internal const val FINE = 10

private const val INCH = 25.4f
private const val POINTS_OF_AN_INCH = 72

internal fun points(value: Float): Int = Math.round(value * FINE)

internal fun millimetres(value: Float): Int = points(value * POINTS_OF_AN_INCH / INCH)
