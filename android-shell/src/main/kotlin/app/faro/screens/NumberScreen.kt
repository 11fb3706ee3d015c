package app.faro.screens

import app.faro.Place
import app.faro.Screen
import app.faro.ui.NumberBlock
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Faro
import faro.core.Label

/** First steps: the number, to be written on paper. */
internal class NumberScreen : Screen<ByteArray>() {
    override fun load(core: Faro): ByteArray = core.generatePassphrase()

    override fun Page.draw(shown: ByteArray) {
        val number = firstSteps.number { shown }
        title(word(Label.STEPS_WRITE))
        text(word(Label.STEPS_WRITE_HINT))
        put(NumberBlock(context, number), Space.EDGE)
        button(word(Label.STEPS_WRITTEN)) { go(Place(Place.Name.NumberAgain)) }
    }
}
