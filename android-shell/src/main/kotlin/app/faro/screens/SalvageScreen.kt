package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.StillScreen
import app.faro.saved
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.Label

/** A damaged vault: what is whole in it goes into a new one, under the same passphrase; or with the code a new one. */
internal class SalvageScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.SALVAGE_TITLE))
        text(word(Label.SALVAGE_HINT))
        passphrase(Entering(Label.SALVAGE_TITLE, Label.WORKING, { core, passphrase ->
            core.lock()
            core.saved(core.salvage(passphrase))
        }, done = ::arrive))
        button(word(Label.RECOVERY_FORGOT), Weight.Other) {
            steps.begin(Goal.salvage())
            go(Place(Place.Name.Code))
        }
    }
}
