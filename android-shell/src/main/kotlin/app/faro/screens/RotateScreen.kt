package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.Screen
import app.faro.ui.Page
import faro.core.Faro
import faro.core.Label

/** Somebody saw a secret: what a new key for everything does, and the way to it. */
internal class RotateScreen : Screen<Unit>() {
    override fun load(core: Faro) = Unit

    override fun Page.draw(shown: Unit) {
        title(word(Label.ROTATE_TITLE))
        text(word(Label.ROTATE_HINT))
        button(word(Label.NEXT)) {
            steps.begin(Goal.rotate())
            go(Place(Place.Name.Passphrase))
        }
    }
}
