package app.faro.screens

import app.faro.reminders.Reminding.State
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import app.faro.ui.choice
import faro.core.Label

/** Asks once, where there is something to remind of. Whoever says no is not asked again. */
internal fun Page.askToRemind() {
    if (!reminding.isOpen) return
    card {
        text(word(Label.SETTINGS_REMINDERS_OFF))
        button(word(Label.SETTINGS_REMINDERS_ALLOW)) { reminding.ask() }
        button(word(Label.CLOSE), Weight.Other) {
            reminding.answered()
            refresh()
        }
    }
}

/** How it stands with the reminders, and the way to change it. */
internal fun Page.reminderState(isDiscreet: Boolean) {
    val state = when (reminding.state) {
        State.On -> Label.SETTINGS_REMINDERS_ON.takeIf { isDiscreet }
        State.Late -> Label.SETTINGS_REMINDERS_LATE
        State.Off -> Label.SETTINGS_REMINDERS_OFF
    }
    state?.let { text(word(it)) }
    if (reminding.state != State.On) button(word(Label.SETTINGS_REMINDERS_ALLOW), Weight.Other) { reminding.ask() }
    val attempt = attempt()
    card {
        put(
            choice(context, word(Label.SETTINGS_FULL), !isDiscreet) { isFull ->
                attempt({ it.setDiscreetReminders(!isFull) }) { refresh() }
            },
            0,
        )
        text(word(Label.SETTINGS_FULL_HINT), Type.Second)
    }
}
