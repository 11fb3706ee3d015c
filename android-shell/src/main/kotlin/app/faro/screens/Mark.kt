package app.faro.screens

import app.faro.Place
import faro.core.Label
import faro.core.ProofResult
import faro.core.TargetKind

/** What somebody is about to say of an item; `page` is the one that tells its name. */
internal class Mark(val result: ProofResult, val page: TargetKind, val item: String) {
    /** How a person says it. */
    val word: Label
        get() {
            val isOfHearing = page == TargetKind.HEARING
            return when {
                result == ProofResult.DONE -> if (isOfHearing) Label.HEARING_WAS_THERE else Label.DONE
                else -> if (isOfHearing) Label.HEARING_WAS_NOT_THERE else Label.COULD_NOT
            }
        }

    val place get() = Place(Place.Name.Mark, listOf(result.name, page.name, item).joinToString(SEPARATOR))

    companion object {
        private const val SEPARATOR = " "

        /** None where it is not what [place] writes. */
        fun read(id: String): Mark? {
            val told = id.split(SEPARATOR, limit = 3)
            val result = ProofResult.values().find { it.name == told.first() } ?: return null
            val page = TargetKind.values().find { it.name == told.getOrNull(1) } ?: return null
            return told.getOrNull(2)?.let { Mark(result, page, it) }
        }
    }
}
