package app.faro

import android.content.ClipboardManager
import android.os.SystemClock
import android.view.MotionEvent
import android.view.View
import android.view.WindowManager
import android.widget.EditText
import android.widget.TextView
import app.faro.ui.Frame
import app.faro.ui.Keypad
import app.faro.ui.NumberBlock
import faro.core.Label
import faro.core.SheetKind
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** What other apps of the phone learn of the screen, and what they can lay over it. */
@RunWith(ShellRunner::class)
internal class SecrecyTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun theWindowHidesWhatLiesOverIt() = with(phone.withVault()) {
        val attributes = window.window.attributes
        val hidden = WindowManager.LayoutParams::class.java.getField("privateFlags").getInt(attributes)
        assertTrue(hidden and HIDE_OVERLAYS != 0)
        assertTrue(attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun aTouchThroughAnotherWindowDoesNotCount() = with(phone.withVault()) {
        val (here, beside) = MotionEvent.FLAG_WINDOW_IS_OBSCURED to MotionEvent.FLAG_WINDOW_IS_PARTIALLY_OBSCURED
        assertTrue(takes(0))
        assertFalse(takes(here))
        sees(Label.OVERLAID)
        assertTrue("a page that is only read", takes(beside))
        for (page in listOf(Place.Name.Erase, Place.Name.EraseSure, Place.Name.Settings, Place.Name.Presence)) {
            window.begin(Place(page))
            settle()
            seesNot(word(Label.OVERLAID))
            assertFalse("$page", takes(beside))
            assertFalse("$page", takes(here))
            sees(Label.OVERLAID)
            assertTrue("$page", takes(0))
        }
        tap(Label.LOCK_NOW)
        assertFalse("where the passphrase is typed", takes(beside))
    }

    @Test
    fun twoTapsAtOnePlaceTakeNothingAway() = with(phone.withVault()) {
        val note = call { it.addNote("kept") }
        window.begin(Place(Place.Name.Note, note))
        settle()
        val first = top(Label.DELETE)
        tap(Label.DELETE)
        assertEquals("where the first tap was is the way out", first, top(Label.CANCEL))
        assertTrue(top(Label.DELETE_SURE) > first)
        tap(Label.CANCEL)
        seesNot(word(Label.DELETE_SURE))
        assertEquals(1, call { it.notes() }.size)
    }

    @Test
    fun nothingThatIsSecretCanBeCopied() = with(phone.withVault()) {
        val clipboard = app.service<ClipboardManager>()
        tap(Label.LOCK_NOW)
        tap(Label.USE_LETTERS)
        type(Label.PASSPHRASE, Phone.PASSPHRASE)
        for (reveal in listOf(false, true)) {
            if (reveal) tap(Label.SHOW_TYPED)
            val field = views().filterIsInstance<EditText>().single()
            field.selectAll()
            for (out in listOf(android.R.id.copy, android.R.id.cut, android.R.id.shareText)) {
                assertFalse(field.onTextContextMenuItem(out))
            }
            assertNull(clipboard.primaryClip)
            val offered = requireNotNull(field.customSelectionActionModeCallback)
            assertFalse(offered.javaClass.name, offered.onCreateActionMode(null, null))
        }
    }

    @Test
    fun noSheetAndNoCodeCanBeSelected() = with(phone.withVault()) {
        window.begin(Place(Place.Name.Sheet, SheetKind.PROOF.name))
        settle()
        assertTrue(views().filterIsInstance<TextView>().none { it.isTextSelectable })
        call { app.steps.end(Outcome(it.label(Label.RECOVERY_TITLE), emptyList(), List(8) { "123456" })) }
        window.begin(Place(Place.Name.Done))
        settle()
        sees("123456")
        assertTrue(views().filterIsInstance<TextView>().none { it.isTextSelectable })
    }

    @Test
    fun noServiceFillsInSpellsOrReadsASecret() = with(phone.withVault()) {
        val frame = Phone.all(root).first { it is Frame }
        assertEquals(View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, frame.importantForAutofill)
        assertEquals(
            View.IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS,
            frame.importantForContentCapture,
        )
        openCase(Label.NOTES)
        tap(Label.NOTE_ADD)
        val note = views().filterIsInstance<EditText>().single()
        assertFalse("a speller is another app", note.isSuggestionsEnabled)
        assertFalse("words about one's own life are for every screen reader", note.isAccessibilityDataSensitive)
        tap(Label.LOCK_NOW)
        assertTrue(views().first { it is Keypad }.isAccessibilityDataSensitive)
        tap(Label.USE_LETTERS)
        val secret = views().filterIsInstance<EditText>().single()
        assertTrue(secret.isAccessibilityDataSensitive && !secret.isSuggestionsEnabled)
        assertTrue(NumberBlock(window, listOf("1")).isAccessibilityDataSensitive)
    }

    /** Whether a finger on the window reaches it. */
    private fun Phone.takes(flags: Int): Boolean {
        val now = SystemClock.uptimeMillis()
        val properties = arrayOf(MotionEvent.PointerProperties().apply { id = 0 })
        val places = arrayOf(MotionEvent.PointerCoords().apply { x = 1f })
        val down = MotionEvent.ACTION_DOWN
        val event = MotionEvent.obtain(now, now, down, 1, properties, places, 0, 0, 1f, 1f, 0, 0, 0, flags)
        return Phone.all(root).first { it is Frame }.onFilterTouchEventForSecurity(event)
    }

    private fun Phone.top(label: Label): Int {
        val said = word(label)
        val at = IntArray(2)
        views().last { (it as? TextView)?.text?.toString() == said }.getLocationInWindow(at)
        return at[1]
    }

    private companion object {
        /** `SYSTEM_FLAG_HIDE_NON_SYSTEM_OVERLAY_WINDOWS`, which the platform does not show to apps. */
        const val HIDE_OVERLAYS = 1 shl 19
    }
}
