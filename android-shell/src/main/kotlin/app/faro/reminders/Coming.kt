package app.faro.reminders

/** What is to be shown now. */
internal class Coming(
    val text: String,
    /** What a stranger may read of it. */
    val discreet: String,
    /** It takes the place of what is shown under the same one. */
    val thread: String,
    /** What stands on the button that answers it; none where it rings once. */
    val answer: String? = null,
    /** It makes no sound where it only takes the place of another. */
    val isQuietAgain: Boolean = false,
)
