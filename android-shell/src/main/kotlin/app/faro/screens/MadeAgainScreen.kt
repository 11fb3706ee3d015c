package app.faro.screens

import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Field
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.waitsFor
import faro.core.Label

/** What Faro made up is tried once before the vault is locked with it: a number on our own keys, or words. */
internal class MadeAgainScreen(private val isNumber: Boolean) : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        progressOfPassphrase()
        title(word(Label.STEPS_AGAIN), R.drawable.ic_lock)
        text(word(Label.STEPS_AGAIN_HINT))
        if (isNumber) number() else words()
    }

    /** The button looks ready once as many digits stand there as were made up. */
    private fun Page.number() {
        val long = made().let { made -> made.size.also { made.fill(0) } }
        spring()
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.INNER)
        revealing({ keypad.isReadable }, { keypad.isReadable = it })
        val end = reach(keypad::typed, { made() }, keypad::clear) ?: return
        end.waitsFor(keypad) { it >= long }
    }

    private fun Page.words() {
        val field = field(word(Label.PASSPHRASE), kind = Field.Kind.Secret)
        revealing(field)
        val end = reach({ field.words.toByteArray() }, { made() }) ?: return
        end.waitsFor(field)
    }

    private fun Page.made() = steps.made { ByteArray(0) }.copyOf()
}
