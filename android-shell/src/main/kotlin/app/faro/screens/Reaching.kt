package app.faro.screens

import app.faro.Goal
import app.faro.Outcome
import app.faro.Place
import app.faro.Secrets
import app.faro.keys.KeyUse
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label

/** The button at the end of the steps. All secrets are wiped as soon as the core has them. */
internal fun Page.reach(
    passphrase: () -> ByteArray = { ByteArray(0) },
    again: () -> ByteArray = { ByteArray(0) },
    refused: () -> Unit = {},
): Press? {
    val goal = steps.goal ?: return null
    return reach(goal, Weight.Main, { Secrets(steps.code(), passphrase(), again()) }, refused)
}

/** The same with secrets that are there. */
internal fun Page.reach(
    goal: Goal,
    weight: Weight,
    told: () -> Secrets,
    refused: () -> Unit = {},
): Press = waiting<Outcome?>(
    goal.label,
    weight,
    goal.busy,
    begin = { answered ->
        val secrets = told()
        val call = { core: Faro ->
            try {
                goal.reach(core, secrets)
            } finally {
                secrets.wipe()
            }
        }
        withDeviceKey(goal.usesDeviceKey) { change(call, answered) }
    },
    refused = { refused() },
    done = ::arrive,
)

/** A new key for everything keeps this phone's way in only if the person lets it; nothing else waits for that. */
internal fun Page.withDeviceKey(isUsed: Boolean, then: () -> Unit) =
    if (isUsed && hasDeviceKey) confirm(word(Label.OPEN_WITH_DEVICE), KeyUse.Open) { then() } else then()

/** The steps are over; what came of them has a page where there is something to show. */
internal fun Page.arrive(outcome: Outcome?) {
    val next = steps.goal?.then.orEmpty() + listOfNotNull(outcome?.let { Place(Place.Name.Done) })
    steps.end(outcome)
    leaveSteps(*next.toTypedArray())
}
