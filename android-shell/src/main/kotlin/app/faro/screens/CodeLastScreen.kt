package app.faro.screens

import app.faro.Outcome
import app.faro.Place
import app.faro.StillScreen
import app.faro.outcome
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Faro
import faro.core.Label

/** The last group of a new recovery code: the proof that it is on paper, before it opens anything. */
internal class CodeLastScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.RECOVERY_LAST))
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.INNER)
        val isAlone = steps.goal == null
        action(Label.NEXT, call = {
            val typed = keypad.typed();
            { core: Faro -> core.written(typed, isAlone) }
        }, refused = { keypad.clear() }) { outcome ->
            if (outcome == null) go(Place(Place.Name.Passphrase)) else arrive(outcome)
        }
    }

    private fun Faro.written(typed: ByteArray, isAlone: Boolean): Outcome? {
        confirmRecoveryCode(typed)
        return if (isAlone) outcome(Label.RECOVERY_TITLE, Label.RECOVERY_SET, setRecoveryCode()) else null
    }
}
