package app.faro

import android.os.Bundle
import app.faro.keys.Seal

/** The screens over one another. */
internal class Stack private constructor(private val places: MutableList<Place>) {
    val top: Place? get() = places.lastOrNull()

    val hasBack: Boolean get() = places.size > 1

    /** Words or secrets are being typed that nothing may push aside. */
    val isInSteps: Boolean get() = top?.name in STEPS

    fun push(place: Place) {
        if (place != top) places.add(place)
    }

    fun begin(place: Place) {
        places.clear()
        places.add(place)
    }

    /** Those of the first steps that are still to come, over the first page. */
    fun pushAll(next: List<Place>) {
        if (places.isEmpty() && next.isNotEmpty()) begin(Place(Place.Name.Home))
        next.forEach(::push)
    }

    /** The uppermost screen comes back so, if it is this one. */
    fun remember(place: Place) {
        if (top?.name == place.name) places[places.lastIndex] = place
    }

    /** False where there is nothing below. */
    fun pop(): Boolean {
        if (!hasBack) return false
        places.removeAt(places.lastIndex)
        return true
    }

    /** The pages whose words are kept nowhere, and those of secrets, go; what is under them is left, without what was typed. */
    fun leaveSteps() {
        val left = left()
        places.clear()
        places.addAll(left)
    }

    private fun left() = places.filter { it.name !in STEPS }.map { if (it.name in TYPED) Place(it.name) else it }

    fun clear() = places.clear()

    /** Sealed: the id of a rule, which the platform would keep, says what the case is about. */
    fun save(state: Bundle, seal: Seal) {
        val lines = left().joinToString("\n") { it.name.name + " " + it.id }
        seal.close(lines.toByteArray())?.let { state.putByteArray(KEY, it) }
    }

    companion object {
        private const val KEY = "places"

        /** What was told in them is gone with the process. */
        private val STEPS = setOf(
            Place.Name.Country,
            Place.Name.Passphrase,
            Place.Name.Picked,
            Place.Name.PickedAgain,
            Place.Name.Number,
            Place.Name.NumberAgain,
            Place.Name.Words,
            Place.Name.Code,
            Place.Name.Restore,
            Place.Name.CheckBackup,
            Place.Name.RecoveryNew,
            Place.Name.Presence,
            Place.Name.Rotate,
            Place.Name.EraseSure,
            Place.Name.Salvage,
            Place.Name.Mark,
            Place.Name.Done,
            Place.Name.CodeLast,
        )

        /** They are open to everybody; what the person typed or chose on them is not. */
        private val TYPED = setOf(Place.Name.Search, Place.Name.Directory)

        fun restored(state: Bundle?, seal: Seal): Stack {
            val plain = state?.getByteArray(KEY)?.let(seal::open)?.let { String(it) }.orEmpty()
            return Stack(plain.split("\n").mapNotNull(::place).toMutableList())
        }

        private fun place(line: String): Place? {
            val name = Place.Name.values().find { it.name == line.substringBefore(' ') }
            return name?.let { Place(it, line.substringAfter(' ')) }
        }
    }
}
