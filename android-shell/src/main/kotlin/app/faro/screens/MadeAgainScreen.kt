package app.faro.screens

import app.faro.StillScreen
import app.faro.ui.Field
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Label

/** What Faro made up is tried once before the vault is locked with it: a number on our own keys, or words. */
internal class MadeAgainScreen(private val isNumber: Boolean) : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(Label.STEPS_AGAIN))
        text(word(Label.STEPS_AGAIN_HINT))
        if (isNumber) number() else words()
    }

    private fun Page.number() {
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.INNER)
        reach(keypad::typed, { made() }, keypad::clear)
    }

    private fun Page.words() {
        val field = field(word(Label.PASSPHRASE), kind = Field.Kind.Secret)
        revealing(field)
        reach({ field.words.toByteArray() }, { made() })
    }

    private fun Page.made() = steps.made { ByteArray(0) }.copyOf()
}
