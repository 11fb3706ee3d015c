package app.faro.screens

import app.faro.StillScreen
import app.faro.outcome
import app.faro.ui.Page
import faro.core.Label

/** A damaged vault: what is whole in it goes into a new one, under the same passphrase. */
internal class SalvageScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.SALVAGE_TITLE))
        text(word(Label.SALVAGE_HINT))
        passphrase(Entering(Label.SALVAGE_TITLE, Label.WORKING, { core, passphrase ->
            core.lock()
            core.outcome(Label.SALVAGE_TITLE, Label.SALVAGE_DONE, core.salvage(passphrase).summary)
        }, done = ::arrive))
    }
}
