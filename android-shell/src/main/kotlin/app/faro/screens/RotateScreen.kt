package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.Screen
import app.faro.ui.Page
import faro.core.Faro
import faro.core.Label

/** Somebody saw a secret: what a new key for everything does, and the way to it, over a new code if there is one. */
internal class RotateScreen : Screen<Boolean>() {
    override fun load(core: Faro) = core.hasRecoveryCode()

    override fun Page.draw(shown: Boolean) {
        title(word(Label.ROTATE_TITLE))
        text(word(Label.ROTATE_HINT))
        button(word(Label.NEXT)) {
            if (shown) {
                present(call = { it.newCode(Goal.rotate()) }, done = { arrive(it) })
            } else {
                present {
                    steps.begin(Goal.rotate())
                    leaveSteps(Place(Place.Name.Passphrase))
                }
            }
        }
    }
}
