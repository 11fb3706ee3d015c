package app.faro.screens

import app.faro.Place
import app.faro.Screen
import app.faro.ui.NumberBlock
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Faro
import faro.core.Label

/** The number that Faro made up, to be written on paper. */
internal class NumberScreen : Screen<ByteArray>() {
    override fun load(core: Faro): ByteArray = core.generatePassphrase()

    override fun Page.draw(shown: ByteArray) {
        val number = steps.number { shown }
        title(word(Label.STEPS_WRITE))
        text(word(Label.STEPS_WRITE_HINT))
        put(NumberBlock(context, inGroups(number)), Space.EDGE)
        button(word(Label.STEPS_WRITTEN)) { go(Place(Place.Name.NumberAgain)) }
    }
}

/** Groups of five, as they are read aloud. */
private fun inGroups(digits: ByteArray) = String(digits, Charsets.US_ASCII).chunked(GROUP)

private const val GROUP = 5
