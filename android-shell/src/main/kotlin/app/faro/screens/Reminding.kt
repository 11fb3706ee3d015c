package app.faro.screens

import app.faro.reminders.Reminding.State
import app.faro.ui.Page
import app.faro.ui.Weight
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
internal fun Page.reminderState() {
    val state = when (reminding.state) {
        State.On -> Label.SETTINGS_REMINDERS_ON
        State.Late -> Label.SETTINGS_REMINDERS_LATE
        State.Off -> Label.SETTINGS_REMINDERS_OFF
    }
    text(word(state))
    if (reminding.state != State.On) button(word(Label.SETTINGS_REMINDERS_ALLOW), Weight.Other) { reminding.ask() }
}
