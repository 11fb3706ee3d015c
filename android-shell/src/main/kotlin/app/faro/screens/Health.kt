package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label
import faro.core.VaultCondition
import faro.core.VaultView

/** What can still be read may go into a new vault. */
internal val VaultView.isDamaged get() = condition == VaultCondition.DAMAGED

/** How the open vault was found is the first thing on every page: a list that may lack rows must not be believed before. */
internal fun conditionFirst(core: Faro, draw: (Page) -> Unit): (Page) -> Unit {
    val notices = if (core.isUnlocked()) core.vaultStatus().notices else emptyList()
    return { page ->
        notices.forEach { page.warning(it) }
        draw(page)
    }
}

/** What can be done about a vault that is not well. */
internal fun Page.health(vault: VaultView) {
    if (vault.isDamaged) way(R.drawable.ic_lock, Label.SALVAGE_TITLE, Place.Name.Salvage)
    if (vault.condition == VaultCondition.OLDER) {
        action(Label.SETTINGS_VAULT_OLDER, Weight.Other, call = { Faro::acceptAsCurrent }) { refresh() }
    }
}
