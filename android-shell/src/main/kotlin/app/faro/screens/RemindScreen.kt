package app.faro.screens

import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.Label
import faro.core.PhoneLabel

/** First steps: why the phone should remind, before the platform asks whether it may. Once it was answered this page is over. */
internal class RemindScreen : StillScreen() {
    override fun Page.draw() {
        if (!reminding.isOpen) return back()
        progress(FirstStep.Remind)
        title(word(PhoneLabel.STEPS_REMIND), R.drawable.ic_bell)
        text(word(PhoneLabel.STEPS_REMIND_HINT))
        spring()
        button(word(Label.SETTINGS_REMINDERS_ALLOW)) { reminding.ask() }
        button(word(PhoneLabel.STEPS_LATER), Weight.Other) {
            reminding.answered()
            back()
        }
    }
}
