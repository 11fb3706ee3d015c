package app.faro.screens

import app.faro.Answer
import app.faro.Goal
import app.faro.Outcome
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.outcome
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.waitsFor
import faro.core.Faro
import faro.core.Label

/** The last group of a new recovery code: the proof that it is on paper, before it opens anything. */
internal class CodeLastScreen : Screen<Boolean>() {
    override val isQuiet get() = false

    /** Whether another code ends with it. */
    override fun load(core: Faro) = core.hasRecoveryCode()

    override fun Page.draw(shown: Boolean) {
        title(word(Label.RECOVERY_LAST), R.drawable.ic_backup)
        spring()
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed, Goal.GROUP_DIGITS), Space.INNER)
        keypad.isReadable = true
        val isAlone = steps.goal == null
        val end = waiting<Outcome?>(Label.NEXT, begin = { answered ->
            val typed = keypad.typed()
            ask({ it.confirmRecoveryCode(typed) }) { written ->
                when {
                    written is Answer.Refused -> answered(written)
                    isAlone -> withDeviceKey(shown) { change({ it.codeSet() }, answered) }
                    else -> answered(Answer.Known(null))
                }
            }
        }, refused = { keypad.clear() }) { outcome ->
            if (outcome == null) go(Place(Place.Name.Passphrase)) else arrive(outcome)
        }
        end.waitsFor(keypad) { it == Goal.GROUP_DIGITS }
    }

    private fun Faro.codeSet() = outcome(Label.RECOVERY_TITLE, Label.RECOVERY_SET, setRecoveryCode())
}
