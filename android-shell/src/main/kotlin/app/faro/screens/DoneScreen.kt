package app.faro.screens

import app.faro.R
import app.faro.Screen
import app.faro.ui.NumberBlock
import app.faro.ui.Page
import app.faro.ui.Space
import faro.core.Faro
import faro.core.Label
import faro.core.Text

/** What came of it: sentences, and a recovery code that is shown this once. */
internal class DoneScreen : Screen<List<Text>>() {
    override fun load(core: Faro) = groupNames(core)

    override fun Page.draw(shown: List<Text>) {
        val come = steps.outcome ?: return
        title(come.title)
        come.said.forEach { text(it) }
        if (come.groups.isNotEmpty()) put(NumberBlock(context, come.groups, shown), Space.EDGE)
        button(word(if (come.groups.isEmpty()) Label.CLOSE else Label.STEPS_WRITTEN), icon = R.drawable.ic_check) {
            steps.forget()
            back()
        }
    }
}
