package app.faro

import android.content.Intent
import android.widget.TextView
import app.faro.ui.Rows
import faro.core.Label
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric

/** What an old and slow phone needs: nobody waits for the core, and a long list is no more than what is seen of it. */
@RunWith(ShellRunner::class)
internal class SlowTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    /** All tests of the shell run over such a core. */
    @Test
    fun aCallOnTheMainThreadIsAFailure() {
        val core = phone.call { it }
        assertThrows(IllegalStateException::class.java) { core.label(Label.GUIDES) }
        assertTrue(phone.call { it.label(Label.GUIDES) }.text.isNotEmpty())
    }

    @Test
    fun aListOfFiveHundredHoldsAtMostThirtyRows() = with(phone.withVault()) {
        val titles = (1..MANY).map { "lantern %03d".format(it) }
        call { core -> titles.forEach { core.addNote(it) } }
        window.begin(Place(Place.Name.Notes))
        settle()
        assertEquals("never seen", emptyList<String>(), titles - scrolledThrough().toSet())
        window.go(Place(Place.Name.Search, "lantern"))
        settle()
        assertTrue(scrolledThrough().isNotEmpty())
    }

    /** From the top to the end and back: what was seen, and never more rows than thirty. */
    private fun Phone.scrolledThrough(): List<String> {
        val words = wordsToTheEnd { page ->
            val rows = Phone.all(page).first { it is Rows } as Rows
            assertTrue("${rows.childCount} rows", rows.childCount <= MOST)
        }
        return words.filter { it.startsWith("lantern ") }
    }

    @Test
    fun theFirstFrameSaysWhichAppThisIs() {
        val window = Robolectric.buildActivity(MainActivity::class.java, Intent(Intent.ACTION_MAIN)).create().get()
        val said = Phone.all(window.window.decorView).filterIsInstance<TextView>().map { it.text.toString() }
        assertEquals("Faro", said.filter { it.isNotEmpty() }.joinToString())
    }

    private companion object {
        const val MANY = 500
        const val MOST = 30
    }
}
