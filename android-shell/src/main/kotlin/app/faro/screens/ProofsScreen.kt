package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.ProofLogView
import faro.core.SheetKind

/** What was done, missed or impossible, the latest first, with what the log shows and what it does not. */
internal class ProofsScreen : Screen<ProofLogView>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): ProofLogView = core.proofLog()

    override fun Page.draw(shown: ProofLogView) {
        title(word(Label.PROOF_LOG), R.drawable.ic_proof)
        shown.fault?.let { warning(it) }
        if (shown.entries.isEmpty()) {
            text(word(Label.PROOF_NONE))
        } else {
            button(word(Label.PROOF_SHEET), icon = R.drawable.ic_note) { go(Place(Place.Name.Sheet, SheetKind.PROOF.name)) }
            offerCode()
        }
        for (entry in shown.entries) {
            card(gap = Space.GAP) {
                text(entry.title, Type.Strong)
                entry.details.forEach { text(it, Type.Second) }
            }
        }
        text(shown.proves, Type.Second, Space.SECTION)
        text(shown.provesNot, Type.Second)
    }
}
