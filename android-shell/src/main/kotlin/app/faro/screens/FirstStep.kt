package app.faro.screens

import app.faro.Answer
import app.faro.ui.Page
import app.faro.ui.Progress
import app.faro.ui.Space
import faro.core.Faro

/** The first steps, in their order. */
internal enum class FirstStep { Language, Country, Passphrase, Lost, Questions, Remind }

/** How far it is. */
internal fun Page.progress(step: FirstStep) {
    val (at, count) = step.ordinal + 1 to FirstStep.entries.size
    val bar = put(Progress(context, at, count), Space.SMALL)
    ask({ core: Faro -> core.stepOf(at.toUByte(), count.toUByte()) }) { said ->
        if (said is Answer.Known) bar.say(said.value)
    }
}

/** The same on the pages of a new passphrase, which is chosen for other reasons too. */
internal fun Page.progressOfPassphrase() {
    if (steps.goal?.then.orEmpty().isNotEmpty()) progress(FirstStep.Passphrase)
}
