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

/** What is wrong with the vault, and what can be done about it; nothing where all is well. */
internal fun Page.health(vault: VaultView) {
    vault.notices.forEach { warning(it) }
    if (vault.isDamaged) way(R.drawable.ic_lock, Label.SALVAGE_TITLE, Place.Name.Salvage)
    if (vault.condition == VaultCondition.OLDER) {
        action(Label.SETTINGS_VAULT_OLDER, Weight.Other, call = { Faro::acceptAsCurrent }) { refresh() }
    }
}
