package app.faro.screens

import app.faro.Place

/** A question to one person, by its name; no person is the holder. */
internal class Asked(val name: String, val person: String?) {
    val place get() = Place(Place.Name.Question, listOfNotNull(name, person).joinToString(SEPARATOR))

    companion object {
        private const val SEPARATOR = " "

        fun read(id: String) = Asked(
            id.substringBefore(SEPARATOR),
            id.substringAfter(SEPARATOR, "").ifEmpty { null },
        )
    }
}
