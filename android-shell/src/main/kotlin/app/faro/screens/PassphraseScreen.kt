package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label

/** A new passphrase: words or a number that Faro makes up, or words of one's own. */
internal class PassphraseScreen : StillScreen() {
    override fun Page.draw() {
        progressOfPassphrase()
        title(word(Label.STEPS_PASSPHRASE), R.drawable.ic_lock)
        text(word(Label.STEPS_PASSPHRASE_HINT))
        way(R.drawable.ic_paper, Label.STEPS_PICKED, Label.STEPS_PICKED_HINT, Place.Name.Picked)
        way(R.drawable.ic_number, Label.STEPS_NUMBER, Label.STEPS_NUMBER_HINT, Place.Name.Number)
        way(R.drawable.ic_note, Label.STEPS_WORDS, Label.STEPS_WORDS_HINT, Place.Name.Words)
    }

    private fun Page.way(icon: Int, name: Label, hint: Label, next: Place.Name) = line(icon, draw = {
        text(word(name), Type.Strong)
        text(word(hint), Type.Second)
    }) {
        steps.forgetMade()
        go(Place(next))
    }
}
