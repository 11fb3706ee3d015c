package app.faro.screens

import app.faro.StillScreen
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Label

/** The number is tried once before the vault is locked with it. */
internal class NumberAgainScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.STEPS_AGAIN))
        text(word(Label.STEPS_AGAIN_HINT))
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.INNER)
        reach(keypad::typed, { steps.number { ByteArray(0) }.copyOf() }, keypad::clear)
    }
}
