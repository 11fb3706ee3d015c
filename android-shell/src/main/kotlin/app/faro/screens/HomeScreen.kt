package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.HomeView
import faro.core.QuestionView
import faro.core.Text
import faro.core.VaultView

/** Today: the next hearing first, then what is due, then what Faro would like to know. */
internal class HomeScreen : Screen<HomeScreen.Shown>() {
    class Shown(val home: HomeView, val vault: VaultView, val translation: List<Text>)

    override val tab get() = Place.Name.Home

    override fun load(core: Faro) = Shown(core.home(), core.vaultStatus(), core.translationNotices())

    override fun Page.draw(shown: Shown) {
        val home = shown.home
        said(home.today, Type.Second, Space.SMALL)
        health(shown.vault)
        nextHearing(home.hearing)
        doubts(home.doubts)
        if (home.asksToRemind) askToRemind()
        waiting(home.waiting)
        for (section in home.sections) {
            heading(section.heading)
            section.items.forEach { due(it) }
        }
        home.nothing?.let { text(it, Type.Strong, Space.SECTION) }
        home.openQuestions?.let { questions(it, home.questions) }
        shown.translation.forEach { notice(it, R.drawable.ic_language) }
        text(home.check, Type.Second, Space.SECTION)
    }

    private fun Page.questions(count: Text, first: List<QuestionView>) {
        heading(count)
        for (question in first) {
            line(R.drawable.ic_question, draw = { text(question.question) }) {
                go(Asked(question.name, question.person).place)
            }
        }
        way(R.drawable.ic_question, word(CaseLabel.QUESTIONS_MORE), Place(Place.Name.Questions))
    }
}
