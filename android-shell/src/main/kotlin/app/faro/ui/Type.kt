package app.faro.ui

import android.graphics.Typeface
import app.faro.R

/** The sizes of type, in sp, with their weight and colour. */
internal enum class Type(val size: Float, val face: Typeface, val color: Int) {
    Large(36f, Typeface.create("sans-serif", Typeface.BOLD), R.color.ink),
    Title(28f, Typeface.create("sans-serif", Typeface.BOLD), R.color.ink),
    Headline(21f, Typeface.create("sans-serif-medium", Typeface.NORMAL), R.color.ink),
    Strong(18f, Typeface.create("sans-serif-medium", Typeface.NORMAL), R.color.ink),
    Body(18f, Typeface.create("sans-serif", Typeface.NORMAL), R.color.ink),
    Second(16f, Typeface.create("sans-serif", Typeface.NORMAL), R.color.ink_second),
    Tab(13f, Typeface.create("sans-serif-medium", Typeface.NORMAL), R.color.ink_second),
}
