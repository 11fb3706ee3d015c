package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.StillScreen
import app.faro.ui.Page
import faro.core.Label

/** Somebody saw a secret: what a new key for everything does, and the way to it. */
internal class RotateScreen : StillScreen() {
    override fun Page.draw() {
        title(word(Label.ROTATE_TITLE))
        text(word(Label.ROTATE_HINT))
        button(word(Label.NEXT)) {
            present {
                steps.begin(Goal.rotate())
                leaveSteps(Place(Place.Name.Passphrase))
            }
        }
    }
}
