package app.faro.screens

import app.faro.Place
import faro.core.TargetKind
import faro.core.TargetView

/** The page that a card leads to. */
internal val TargetView.place get() = Place(
    when (kind) {
        TargetKind.RULE -> Place.Name.Rule
        TargetKind.HEARING -> Place.Name.Hearing
        TargetKind.DUTY -> Place.Name.Duty
    },
    id,
)
