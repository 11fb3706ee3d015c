package app.faro.screens

import app.faro.Outcome
import app.faro.Place
import app.faro.Secrets
import app.faro.ui.Page
import faro.core.Faro

/** The button at the end of the steps. All secrets are wiped as soon as the core has them. */
internal fun Page.reach(
    passphrase: () -> ByteArray = { ByteArray(0) },
    again: () -> ByteArray = { ByteArray(0) },
    refused: () -> Unit = {},
) {
    val goal = steps.goal ?: return
    action(
        goal.label,
        busy = goal.busy,
        call = {
            val secrets = Secrets(steps.code(), passphrase(), again());
            { core: Faro ->
                try {
                    goal.reach(core, secrets)
                } finally {
                    secrets.wipe()
                }
            }
        },
        refused = { refused() },
        done = ::arrive,
    )
}

/** The steps are over; what came of them has a page where there is something to show. */
internal fun Page.arrive(outcome: Outcome?) {
    steps.end(outcome)
    leaveSteps(outcome?.let { Place(Place.Name.Done) })
}
