package app.faro

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.Button
import android.widget.CheckBox
import android.widget.EditText
import android.widget.ImageButton
import android.widget.RadioButton
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue

/** What who does not look at a page, or does not touch it, must be able to do there. */
internal object Access {
    private val ROLES = listOf(Button::class, ImageButton::class, CheckBox::class, RadioButton::class, EditText::class).map { it.java.name }

    fun over(root: ViewGroup, page: String) {
        val shown = Phone.all(root).filter { it.isShown && it.width > 0 && it.height > 0 }
        val controls = shown.filter { it.isClickable && it.isEnabled }
        for (control in controls) {
            assertTrue("$page: no role: $control", control.accessibilityClassName.toString() in ROLES)
            assertTrue("$page: not for a screen reader: $control", control.isImportantForAccessibility)
        }
        byKeyboard(root, controls, page)
        inOrder(shown.filter(::isSaid), page)
    }

    /** Whoever goes from control to control, by the keys or by a switch, comes to each of them. */
    private fun byKeyboard(root: ViewGroup, controls: List<View>, page: String) {
        val reached = arrayListOf<View>()
        root.addFocusables(reached, View.FOCUS_FORWARD, View.FOCUSABLES_ALL)
        assertEquals("$page: not to be reached without a finger", emptyList<View>(), controls - reached.toSet())
    }

    /** A screen reader goes through the views in their order: it must be the one in which they are seen. */
    private fun inOrder(said: List<View>, page: String) {
        for ((one, next) in said.zipWithNext()) {
            val (first, second) = place(one) to place(next)
            assertTrue("$page: ${words(next)} stands above ${words(one)}", second.bottom > first.top + 1)
            val areBeside = second.top < first.centerY() && second.bottom > first.centerY()
            if (!areBeside) continue
            val isRtl = (next.parent as View).layoutDirection == View.LAYOUT_DIRECTION_RTL
            val follows = if (isRtl) second.right <= first.left + 1 else second.left >= first.right - 1
            assertTrue("$page: ${words(next)} stands before ${words(one)}", follows)
        }
    }

    /** What is inside of a view that has a sentence of its own is not read beside it. */
    private fun isSaid(view: View): Boolean {
        val around = generateSequence(view.parent as? View) { it.parent as? View }
        val isSilent = view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO
        return words(view).isNotEmpty() && !isSilent && around.none { it.contentDescription != null }
    }

    private fun words(view: View): String =
        view.contentDescription?.toString() ?: (view as? TextView)?.text?.toString().orEmpty()

    private fun place(view: View) = Rect().also {
        it.set(0, 0, view.width, view.height)
        (view.rootView as ViewGroup).offsetDescendantRectToMyCoords(view, it)
    }
}
