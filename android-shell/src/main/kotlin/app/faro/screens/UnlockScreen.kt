package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Keypad
import app.faro.ui.Lighthouse
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.column
import faro.core.Faro
import faro.core.Label

/** Opens the vault: digits, words, or this phone. Guides can be read without. */
internal class UnlockScreen(private val hasDeviceKey: Boolean) : Screen<Unit>() {
    private var usesDigits = true

    override val isQuiet get() = false

    override fun load(core: Faro) = Unit

    override fun Page.draw(shown: Unit) {
        put(Lighthouse(context), Space.SECTION)
        title(word(Label.OPEN_TITLE))
        if (hasDeviceKey) device()
        val place = put(column(context), 0)
        way(inside(place))
        button(word(Label.GUIDES), Weight.Other, R.drawable.ic_guide) { go(Place(Place.Name.Guides)) }
    }

    private fun way(page: Page) {
        page.column.removeAllViews()
        if (usesDigits) page.digits() else page.words()
        val other = page.word(if (usesDigits) Label.USE_LETTERS else Label.USE_DIGITS)
        page.button(other, Weight.Other) {
            usesDigits = !usesDigits
            way(page)
        }
    }

    private fun Page.digits() {
        text(word(Label.PASSPHRASE))
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.SMALL)
        open(keypad::typed, keypad::clear)
        revealing({ keypad.isReadable }, { keypad.isReadable = it })
    }

    private fun Page.words() {
        val field = field(word(Label.PASSPHRASE), kind = Field.Kind.Secret)
        open({ field.words.toByteArray() }, {})
        revealing(field)
    }

    private fun Page.open(typed: () -> ByteArray, refused: () -> Unit) = action(
        Label.OPEN_VAULT,
        busy = Label.OPENING,
        call = {
            val passphrase = typed();
            { core: Faro ->
                try {
                    core.unlock(passphrase)
                } finally {
                    passphrase.fill(0)
                }
            }
        },
        refused = refused,
    ) { refresh() }

    private fun Page.device() {
        val attempt = attempt()
        button(word(Label.OPEN_WITH_DEVICE), icon = R.drawable.ic_device) {
            confirm(word(Label.OPEN_WITH_DEVICE)) { attempt({ it.unlockWithDeviceKey() }) { refresh() } }
        }
    }
}
