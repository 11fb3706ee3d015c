package app.faro.screens

import app.faro.Place
import faro.core.ProofResult

/** What came of a duty on one of its days, or of a hearing, which has but one. */
internal class Mark(val result: ProofResult, val about: String, val day: String?) {
    val place get() = Place(Place.Name.Mark, listOf(result.name, about, day.orEmpty()).joinToString(SEPARATOR))

    companion object {
        private const val SEPARATOR = "/"

        fun read(id: String): Mark {
            val (result, about, day) = id.split(SEPARATOR)
            return Mark(ProofResult.valueOf(result), about, day.ifEmpty { null })
        }
    }
}
