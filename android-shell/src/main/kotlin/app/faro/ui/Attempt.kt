package app.faro.ui

import app.faro.Answer
import faro.core.Faro

/** Makes a place for a refusal; what it answers calls the core, and shows the refusal there. */
internal fun Page.attempt(): (call: (Faro) -> Unit, done: () -> Unit) -> Unit {
    val trouble = put(Trouble(context), Space.GAP)
    return { call, done ->
        trouble.clear()
        change(call) { answer ->
            when (answer) {
                is Answer.Known -> done()
                is Answer.Refused -> trouble.say(answer.text)
            }
        }
    }
}
