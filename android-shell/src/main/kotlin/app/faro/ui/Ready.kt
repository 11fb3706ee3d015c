package app.faro.ui

/** It looks ready once `enough` digits stand on the keys, and not before. */
internal fun Press.waitsFor(keypad: Keypad, enough: (Int) -> Boolean) {
    readyIf = { enough(keypad.count) }
    keypad.onTyped = ::look
}

/** It looks ready once something was chosen, and not before. */
internal fun Press.waitsFor(chosen: Chosen<*>) {
    readyIf = { chosen.value != null }
    chosen.onChosen = ::look
}

/** It looks ready once something was typed in each of them, and not before. */
internal fun Press.waitsFor(vararg fields: Field) {
    readyIf = { fields.none { it.words.isBlank() } }
    fields.forEach { field -> field.onTyped { look() } }
}
