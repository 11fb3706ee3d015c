package app.faro.screens

import app.faro.Goal
import app.faro.Outcome
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.NumberBlock
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.Label
import faro.core.Text

/** What came of it: sentences, a recovery code that is shown this once, and the way out of damage. */
internal class DoneScreen : Screen<List<Text>>() {
    private var come: Outcome? = null

    override fun load(core: Faro) = groupNames(core)

    override fun Page.draw(shown: List<Text>) {
        val come = steps.outcome ?: return
        this@DoneScreen.come = come
        title(come.title, if (come.groups.isEmpty()) R.drawable.ic_check else R.drawable.ic_note)
        come.said.forEach { text(it) }
        come.lost.forEach { warning(it) }
        if (come.isProof) offerCode()
        if (come.groups.isNotEmpty()) put(NumberBlock(context, come.groups, shown), Space.GAP)
        come.kept?.let { kept ->
            text(word(Label.SALVAGE_NEW_HINT))
            reach(Goal.salvage(Label.SALVAGE_TITLE), Weight.Other, kept::copy)
        }
        if (come.groups.isEmpty()) {
            button(word(Label.CLOSE), icon = R.drawable.ic_check) {
                steps.forget()
                back()
            }
        } else {
            button(word(Label.STEPS_WRITTEN), icon = R.drawable.ic_check) {
                val then = come.then
                steps.forget()
                then?.let { steps.begin(it) }
                go(Place(Place.Name.CodeLast))
            }
        }
    }

    override fun gone() {
        come?.wipe()
    }
}
