package app.faro.screens

import app.faro.Answer
import app.faro.Place
import app.faro.ui.Page
import faro.core.Faro
import faro.core.Label
import faro.core.NextTryView

/** Who is there: asked again before a way into the vault is changed, and before everything is erased. */
internal class PresenceScreen : TryingScreen() {
    override fun Page.draw(shown: NextTryView?) {
        title(word(Label.PRESENCE))
        text(word(Label.PRESENCE_HINT))
        trying(
            shown,
            Entering(Label.NEXT, Label.WORKING, Faro::checkPassphrase) {
                steps.takeBehind()?.invoke(this)
            },
        )
    }
}

/** Goes on once the person has typed the passphrase again. */
internal fun Page.present(then: Page.() -> Unit) {
    steps.behind(then)
    go(Place(Place.Name.Presence))
}

/** The same for a call of the core; what it refuses stands on that page. */
internal fun <T> Page.present(call: (Faro) -> T, done: Page.(T) -> Unit) = present { doing(call, done) }

internal fun <T> Page.doing(call: (Faro) -> T, done: Page.(T) -> Unit) = change(call) { answer ->
    when (answer) {
        is Answer.Known -> done(answer.value)
        is Answer.Refused -> warning(answer.text)
    }
}
