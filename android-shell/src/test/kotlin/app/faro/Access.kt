package app.faro

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.ImageButton
import android.widget.RadioButton
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue

/** What who does not look at a page, or does not touch it, must be able to do there. */
internal object Access {
    private val ROLES = listOf(Button::class, ImageButton::class, CheckBox::class, RadioButton::class, EditText::class).map { it.java.name }

    fun over(root: ViewGroup) {
        val shown = Phone.all(root).filter { it.isShown && it.width > 0 && it.height > 0 }
        val controls = shown.filter { it.isClickable && it.isEnabled }
        for (control in controls) {
            assertTrue("no role: $control", control.accessibilityClassName.toString() in ROLES)
            assertTrue("not for a screen reader: $control", control.isImportantForAccessibility)
        }
        byKeyboard(root, controls)
        inOrder(shown.filter(::isSaid))
    }

    /** Whoever goes from control to control, by the keys or by a switch, comes to each of them. */
    private fun byKeyboard(root: ViewGroup, controls: List<View>) {
        val reached = arrayListOf<View>()
        root.addFocusables(reached, View.FOCUS_FORWARD, View.FOCUSABLES_ALL)
        assertEquals("not to be reached without a finger", emptyList<View>(), controls - reached.toSet())
    }

    /** A screen reader goes through the views in their order: it must be the one in which they are seen. */
    private fun inOrder(said: List<View>) {
        for ((one, next) in said.zipWithNext()) {
            val isOnOnePage = scroll(one) === scroll(next)
            val first = place(if (isOnOnePage) one else scroll(one) ?: one)
            val second = place(if (isOnOnePage) next else scroll(next) ?: next)
            val isRtl = (next.parent as View).layoutDirection == View.LAYOUT_DIRECTION_RTL
            val follows = if (isRtl) second.right <= first.left + 1 else second.left >= first.right - 1
            val isBelow = second.top >= first.centerY()
            assertTrue("${words(next)} is read after ${words(one)} and stands before it", isBelow || follows)
        }
    }

    /** What scrolls goes on behind the bars: against those its window counts. */
    private fun scroll(view: View): View? = generateSequence(view.parent) { it.parent }.firstNotNullOfOrNull { it as? ScrollView }

    /** What is inside of a view that has a sentence of its own is not read beside it. */
    private fun isSaid(view: View): Boolean {
        val around = generateSequence(view.parent as? View) { it.parent as? View }
        val isSilent = view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO
        return words(view).isNotEmpty() && !isSilent && around.none { it.contentDescription != null }
    }

    private fun words(view: View): String =
        view.contentDescription?.toString() ?: (view as? TextView)?.text?.toString().orEmpty()

    private fun place(view: View) = Rect().also {
        // What is scrolled inside of it does not move it.
        it.set(view.scrollX, view.scrollY, view.scrollX + view.width, view.scrollY + view.height)
        (view.rootView as ViewGroup).offsetDescendantRectToMyCoords(view, it)
    }
}
