package app.faro

/** What the first steps tell before there is a vault to keep it. Nothing of it is ever written. */
internal class FirstSteps {
    var countries: Set<String> = emptySet()
    private var number: ByteArray? = null

    /** The number that was made up, once. */
    fun number(make: () -> ByteArray): ByteArray = number ?: make().also { number = it }

    fun forget() {
        number?.fill(0)
        number = null
        countries = emptySet()
    }
}
