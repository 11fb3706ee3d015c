package app.faro.screens

import app.faro.Place
import app.faro.Screen
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Faro
import faro.core.Label

/** First steps: the number is tried once before the vault is locked with it. */
internal class NumberAgainScreen : Screen<Unit>() {
    override val isQuiet get() = false

    override fun load(core: Faro) = Unit

    override fun Page.draw(shown: Unit) {
        title(word(Label.STEPS_AGAIN))
        text(word(Label.STEPS_AGAIN_HINT))
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed), Space.INNER)
        create(keypad::typed, { firstSteps.number { ByteArray(0) }.copyOf() }, keypad::clear)
    }
}

/** Makes the vault. Both secrets are wiped as soon as the core has them. */
internal fun Page.create(passphrase: () -> ByteArray, again: () -> ByteArray, refused: () -> Unit) = action(
    Label.STEPS_CREATE,
    busy = Label.STEPS_CREATING,
    call = {
        val typed = passphrase()
        val once = again()
        val countries = firstSteps.countries.toList();
        { core: Faro ->
            try {
                core.createVault(typed, once, countries)
            } finally {
                typed.fill(0)
                once.fill(0)
            }
        }
    },
    refused = refused,
) {
    firstSteps.forget()
    begin(Place(Place.Name.Home))
}
