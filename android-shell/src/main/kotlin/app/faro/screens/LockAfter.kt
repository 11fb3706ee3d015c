package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.attempt
import app.faro.ui.choices
import faro.core.Label
import faro.core.LockChoice

/** How long the vault stays open while the person looks at something else. */
internal fun Page.lockAfter(all: List<LockChoice>) {
    heading(word(Label.LOCK_AFTER))
    text(word(Label.LOCK_AFTER_HINT))
    val attempt = attempt()
    choices(all.map { it.text to it }, chosen = all.indexOfFirst { it.chosen }) { chosen ->
        attempt({ it.setLockAfter(chosen.seconds) }) { refresh() }
    }
}
