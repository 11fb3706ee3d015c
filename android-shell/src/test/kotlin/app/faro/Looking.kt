package app.faro

import android.content.res.Configuration
import android.graphics.Color
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.HorizontalScrollView
import android.widget.ImageView
import android.widget.ScrollView
import android.widget.TextView
import app.faro.ui.TextBlock
import kotlin.math.pow
import org.junit.Assert.assertTrue

/** What must hold of every screen, whatever is on it. */
internal object Looking {
    private const val TARGET_DP = 48
    const val CONTRAST = 4.5
    const val OF_DRAWINGS = 3.0

    fun over(root: View) {
        val density = root.resources.displayMetrics.density
        for (view in Phone.all(root).filter { it.isShown && it.width > 0 }) {
            if (view.isClickable) control(view, density)
            if (view is TextView && view.text.isNotEmpty()) words(view)
            if (view is ImageView) drawing(view)
            inside(view)
        }
        assertTrue(root.resources.configuration.uiMode and Configuration.UI_MODE_TYPE_NORMAL != 0)
    }

    /** It has a name, and is large enough for a finger. */
    private fun control(view: View, density: Float) {
        val names = Phone.all(view).map { it.contentDescription ?: (it as? TextView)?.text }
        val labelled = view is EditText && Phone.all(view.rootView).any { it.labelFor == view.id }
        assertTrue("a control without a name: $view", labelled || names.any { !it.isNullOrEmpty() })
        val least = TARGET_DP * density - 0.5f
        assertTrue(
            "too small: ${names.joinToString()} ${view.width} x ${view.height}",
            view.width >= least && view.height >= least,
        )
    }

    /** It can be read, and nothing of it is cut. */
    private fun words(view: TextView) {
        val ground = ground(view)
        val ratio = contrast(view.currentTextColor, ground)
        assertTrue("contrast $ratio of ${view.text} on ${Integer.toHexString(ground)}", ratio >= CONTRAST)
        val layout = view.layout ?: return
        val high = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
        assertTrue("cut below: ${view.text}", layout.height <= high + 1)
        if (view is EditText || (view is TextBlock && view.breaksAnywhere)) return
        for (line in 0 until layout.lineCount) {
            assertTrue("an ellipsis: ${view.text}", layout.getEllipsisCount(line) == 0)
            val wide = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
            assertTrue("cut beside: ${view.text}", layout.getLineMax(line) <= wide + 1)
            val end = layout.getLineEnd(line)
            val isWhole = line == layout.lineCount - 1 ||
                view.text[end - 1].let { it.isWhitespace() || it in "-–/" } ||
                beside(view.text, end).any { Character.isIdeographic(it.code) || it in '\u3000'..'\u303f' || it in '\uff00'..'\uffef' }
            assertTrue("a word is broken: ${view.text.substring(0, end)}|", isWhole)
        }
    }

    /** What is seen right before and right behind a place in a text. */
    private fun beside(text: CharSequence, at: Int): List<Char> {
        val isSeen = { sign: Char -> Character.getType(sign) != Character.FORMAT.toInt() }
        return listOfNotNull(text.substring(0, at).lastOrNull(isSeen), text.substring(at).firstOrNull(isSeen))
    }

    /** A drawing in one color is seen by who sees less. */
    private fun drawing(view: ImageView) {
        val tint = view.imageTintList?.defaultColor ?: return
        val ratio = contrast(tint, ground(view))
        assertTrue("contrast $ratio of a drawing on ${Integer.toHexString(ground(view))}", ratio >= OF_DRAWINGS)
    }

    /** It does not stick out of what it lies in; a page may be longer than its window. */
    private fun inside(view: View) {
        val parent = view.parent as? ViewGroup ?: return
        val what = (view as? TextView)?.text ?: view.toString()
        // A month of seven days that a finger finds is wider than the narrowest phone, and moves beside.
        if (parent !is HorizontalScrollView) {
            assertTrue("sticks out beside: $what", view.left >= 0 && view.right <= parent.width)
        }
        if (parent !is ScrollView) assertTrue("sticks out below: $what", view.top >= 0 && view.bottom <= parent.height)
    }

    private fun ground(view: View): Int =
        generateSequence(view) { it.parent as? View }.firstNotNullOf { color(it.background) }

    private fun color(drawable: Drawable?): Int? = when (drawable) {
        is GradientDrawable -> drawable.color?.defaultColor
        is ColorDrawable -> drawable.color
        is LayerDrawable -> if (drawable.numberOfLayers > 0) color(drawable.getDrawable(0)) else null
        else -> null
    }?.takeIf { Color.alpha(it) == 255 }

    fun contrast(one: Int, other: Int): Double {
        val (dark, light) = listOf(luminance(one), luminance(other)).sorted()
        return (light + 0.05) / (dark + 0.05)
    }

    /** Relative luminance of WCAG 2. */
    private fun luminance(color: Int): Double {
        fun linear(channel: Int): Double {
            val share = channel / 255.0
            return if (share <= 0.04045) share / 12.92 else ((share + 0.055) / 1.055).pow(2.4)
        }
        return 0.2126 * linear(Color.red(color)) + 0.7152 * linear(Color.green(color)) +
            0.0722 * linear(Color.blue(color))
    }
}
