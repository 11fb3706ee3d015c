package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.DutyTimeView
import faro.core.DutyView
import faro.core.Faro
import faro.core.Label
import faro.core.NewProof
import faro.core.ProofResult

/** A time of a duty that nobody has said a word about. */
internal fun Page.waiting(duty: DutyView, time: DutyTimeView) = card {
    text(duty.title, Type.Strong)
    text(time.day.day.text, gap = Space.HAIR)
    text(time.day.distance, Type.Second, Space.HAIR)
    text(time.stateText, Type.Second, Space.HAIR)
    marking(Label.DUTY_DONE, Label.DUTY_COULD_NOT, Mark(ProofResult.DONE, duty.id, time.iso)) { refresh() }
}

/** "Done" is written at once, and asks for more only where the core does; "could not" asks why. */
internal fun Page.marking(done: Label, couldNot: Label, mark: Mark, written: () -> Unit) {
    action(
        done,
        call = { { core: Faro -> core.markDuty(mark.about, mark.day, NewProof(mark.result)) } },
        refused = { go(mark.place) },
    ) { written() }
    button(word(couldNot), Weight.Other) { go(Mark(ProofResult.COULD_NOT, mark.about, mark.day).place) }
}
