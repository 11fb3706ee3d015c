package app.faro

import faro.core.DueItemView
import faro.core.Faro

/** Everything that is due, the next hearing first. */
internal fun Faro.listed(): List<DueItemView> {
    val home = home()
    return listOfNotNull(home.hearing?.item) + home.sections.flatMap { it.items }
}

/** What stands first. */
internal fun Faro.first(): DueItemView = listed().first()

/** A recovery code that was written down. */
internal fun Faro.newCode(): List<String> {
    val groups = prepareRecoveryCode()
    confirmRecoveryCode(groups.last().toByteArray())
    setRecoveryCode()
    return groups
}
