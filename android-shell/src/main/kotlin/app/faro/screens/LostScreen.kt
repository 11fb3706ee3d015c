package app.faro.screens

import app.faro.Outcome
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel

/** First steps: what happens to whoever loses the passphrase, and a code on paper for that day. Nobody must make one now. */
internal class LostScreen : Screen<Boolean>() {
    /** Whether there is a code by now. */
    override fun load(core: Faro) = core.hasRecoveryCode()

    override fun Page.draw(shown: Boolean) {
        if (shown) return back()
        progress(FirstStep.Lost)
        title(word(PhoneLabel.STEPS_LOST), R.drawable.ic_backup)
        text(word(PhoneLabel.STEPS_LOST_HINT))
        text(word(Label.RECOVERY_HINT))
        spring()
        action<Outcome>(Label.RECOVERY_MAKE, call = { { it.newCode() } }, done = ::arrive)
        button(word(PhoneLabel.STEPS_LATER), Weight.Other) { back() }
    }
}
