package app.faro

import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.Weight
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Every pair of colors that the kit can draw, by day and by night, whether a page has it now or not. */
@RunWith(ShellRunner::class)
internal class ColorsTest {
    @Test
    fun byDay() = all()

    @Test
    @Config(qualifiers = "+night")
    fun byNight() = all()

    private fun all() {
        for (tone in Tone.entries) {
            for (type in Type.entries) words("$tone $type", tone.color(type), tone.fill)
            drawing("$tone arrow", tone.color(Type.Second), tone.fill)
        }
        for (weight in Weight.entries) {
            words("$weight", weight.ink, weight.fill)
            for (under in GROUNDS) drawing("$weight button", weight.edge ?: weight.fill, under)
        }
        for (under in GROUNDS) {
            for (type in Type.entries) words("$type", type.color, under)
            words("a tab or a link", R.color.accent, under)
            drawing("the line around a field", R.color.edge, under)
        }
        // A button that waits.
        words("a button that waits", R.color.ink_second, R.color.surface)
    }

    private fun words(name: String, ink: Int, ground: Int) = holds(name, ink, ground, Looking.CONTRAST)

    private fun drawing(name: String, ink: Int, ground: Int) = holds(name, ink, ground, Looking.OF_DRAWINGS)

    private fun holds(name: String, ink: Int, ground: Int, least: Double) {
        val app = RuntimeEnvironment.getApplication()
        val ratio = Looking.contrast(app.getColor(ink), app.getColor(ground))
        assertTrue("$name: $ratio", ratio >= least)
    }

    private companion object {
        /** A page, and a card on it. */
        val GROUNDS = listOf(R.color.background, R.color.surface)
    }
}
