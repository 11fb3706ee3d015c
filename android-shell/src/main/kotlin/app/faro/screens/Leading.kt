package app.faro.screens

import app.faro.Place
import faro.core.GivenFile
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

/** The page that opens what another app gave. */
internal val GivenFile.place get() = when (this) {
    GivenFile.SEALED -> Place.Name.Reply
    GivenFile.PACK -> Place.Name.PackGiven
}
