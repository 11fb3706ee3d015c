package app.faro.screens

import app.faro.Answer
import app.faro.ui.Field
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.column
import app.faro.ui.waitsFor
import faro.core.Faro
import faro.core.Label

/** What is done with the passphrase that there is, and how the button for it is called. */
internal class Entering<T>(
    val label: Label,
    val busy: Label,
    val call: (Faro, ByteArray) -> T,
    val refused: (Answer.Refused) -> Unit = {},
    val done: (T) -> Unit,
)

/** A place to type the passphrase that there is: digits on our own keys, or words. It is wiped after the call. */
internal fun <T> Page.passphrase(entering: Entering<T>) {
    val page = inside(put(column(context), 0))
    var usesDigits = true
    fun draw() {
        page.column.removeAllViews()
        if (usesDigits) page.digits(entering) else page.words(entering)
        page.button(word(if (usesDigits) Label.USE_LETTERS else Label.USE_DIGITS), Weight.Other) {
            usesDigits = !usesDigits
            draw()
        }
    }
    draw()
}

private fun <T> Page.digits(entering: Entering<T>) {
    text(word(Label.PASSPHRASE))
    val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.SMALL)
    enter(entering, keypad::typed, keypad::clear).waitsFor(keypad) { it > 0 }
    revealing({ keypad.isReadable }, { keypad.isReadable = it })
}

private fun <T> Page.words(entering: Entering<T>) {
    val field = field(word(Label.PASSPHRASE), kind = Field.Kind.Secret)
    enter(entering, { field.words.toByteArray() }, {}).waitsFor(field)
    revealing(field)
}

private fun <T> Page.enter(entering: Entering<T>, typed: () -> ByteArray, clear: () -> Unit) = action(
    entering.label,
    busy = entering.busy,
    call = {
        val passphrase = typed();
        { core: Faro ->
            try {
                entering.call(core, passphrase)
            } finally {
                passphrase.fill(0)
            }
        }
    },
    refused = {
        clear()
        entering.refused(it)
    },
    done = entering.done,
)
