package app.faro.screens

import app.faro.Screen
import app.faro.ui.Page
import faro.core.Faro
import faro.core.Label

/** The proof log as one sheet, to be shown: a clipboard is read by every app. */
internal class ProofSheetScreen : Screen<String>() {
    override fun load(core: Faro): String = core.proofSheet()

    override fun Page.draw(shown: String) {
        title(word(Label.PROOF_LOG))
        offerCode()
        card { own(shown) }
    }
}
