package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.NumberBlock
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel

/** The number or the words that Faro made up, to be written on paper. */
internal class MadeScreen(private val isNumber: Boolean) : Screen<ByteArray>() {
    override fun load(core: Faro): ByteArray = if (isNumber) core.generateNumber() else core.generateWords()

    override fun Page.draw(shown: ByteArray) {
        val made = steps.made { shown }
        progressOfPassphrase()
        title(word(Label.STEPS_WRITE), R.drawable.ic_note)
        text(word(Label.STEPS_WRITE_HINT))
        put(NumberBlock(context, inGroups(made)), Space.INNER)
        card {
            marked(R.drawable.ic_information, R.color.accent) { text(word(PhoneLabel.STEPS_LOST), Type.Strong) }
            text(word(PhoneLabel.STEPS_LOST_HINT), Type.Second)
        }
        spring()
        button(word(Label.STEPS_WRITTEN), icon = R.drawable.ic_check) {
            go(Place(if (isNumber) Place.Name.NumberAgain else Place.Name.PickedAgain))
        }
    }
}

/** Word for word, or digits by sixes, as they are read aloud. */
private fun inGroups(made: ByteArray): List<String> {
    val words = String(made, Charsets.US_ASCII).split(' ')
    return words.singleOrNull()?.chunked(GROUP) ?: words
}

private const val GROUP = 6
