package app.faro

import faro.core.DueItemView
import faro.core.Faro

/** Everything that is due, the next thing first. */
internal fun Faro.listed(): List<DueItemView> {
    val home = home()
    return listOfNotNull(home.next) + home.sections.flatMap { it.items }
}

/** A recovery code that was written down. */
internal fun Faro.newCode(): List<String> {
    val groups = prepareRecoveryCode()
    confirmRecoveryCode(groups.last().toByteArray())
    setRecoveryCode()
    return groups
}
