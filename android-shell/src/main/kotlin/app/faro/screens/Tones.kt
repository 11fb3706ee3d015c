package app.faro.screens

import app.faro.R
import app.faro.ui.Tone
import faro.core.AgendaKind
import faro.core.DueIcon
import faro.core.DueTone

/** The drawing of a thing, the same on every page. */
internal val DueIcon.drawing get() = when (this) {
    DueIcon.HEARING -> R.drawable.ic_hearing
    DueIcon.DUTY -> R.drawable.ic_duty
    DueIcon.DEADLINE -> R.drawable.ic_deadline
    DueIcon.QUESTION -> R.drawable.ic_question
    DueIcon.OFFICE -> R.drawable.ic_office
    DueIcon.INFORMATION -> R.drawable.ic_information
}

internal val AgendaKind.drawing get() = when (this) {
    AgendaKind.APPEARANCE -> R.drawable.ic_hearing
    AgendaKind.DEADLINE -> R.drawable.ic_deadline
    AgendaKind.DUTY -> R.drawable.ic_duty
}

/** The ground of how near something is. */
internal val DueTone.ground get() = when (this) {
    DueTone.MISSED -> Tone.Gravest
    DueTone.LATE -> Tone.Grave
    DueTone.TODAY -> Tone.Full
    DueTone.SOON -> Tone.Amber
    DueTone.CALM, DueTone.DONE -> Tone.Plain
}

/** The same of the one date that a page is about: while there is time, in Faro's own colour. */
internal val DueTone.hero get() = if (this == DueTone.CALM) Tone.Hero else ground

/** How near it is as a sign of its own shape, for those who see no colours. */
internal val DueTone.sign get() = when (this) {
    DueTone.MISSED -> R.drawable.ic_warning
    DueTone.LATE -> R.drawable.ic_late
    DueTone.TODAY -> R.drawable.ic_today
    DueTone.SOON -> R.drawable.ic_clock
    DueTone.CALM -> R.drawable.ic_calendar
    DueTone.DONE -> R.drawable.ic_check
}
