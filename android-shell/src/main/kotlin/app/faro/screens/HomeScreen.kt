package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DutyView
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.HomeView
import faro.core.Label
import faro.core.Text
import faro.core.Urgency
import faro.core.VaultView

/** What comes next, and everything else that is due. */
internal class HomeScreen : Screen<HomeScreen.Shown>() {
    class Shown(val home: HomeView, val duties: List<DutyView>, val vault: VaultView, val translation: List<Text>)

    override val tab get() = Place.Name.Home

    override fun load(core: Faro) = Shown(core.home(), core.duties(), core.vaultStatus(), core.translationNotices())

    override fun Page.draw(shown: Shown) {
        val home = shown.home
        said(home.today, Type.Second, Space.SMALL)
        health(shown.vault)
        doubts(home.doubts)
        home.next?.let { next ->
            title(word(Label.HOME_NEXT))
            due(next, Tone.Hero)
        }
        home.nothing?.let { title(it) }
        val open = shown.duties.filter { it.waiting.isNotEmpty() }
        if (open.isNotEmpty()) heading(word(Label.DUTY_WAITING))
        for (duty in open) waiting(duty, duty.waiting.first())
        home.openQuestions?.let { count ->
            line(R.drawable.ic_question, draw = {
                text(word(Label.HOME_QUESTIONS), Type.Strong)
                text(count, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Questions)) }
        }
        val atOnce = home.sections.any { it.urgency == Urgency.AT_ONCE }
        if (home.next != null || atOnce) askToRemind()
        for (section in home.sections) {
            heading(section.heading)
            val isGrave = section.urgency in setOf(Urgency.MISSED, Urgency.LATE, Urgency.AT_ONCE)
            section.items.forEach { due(it, if (isGrave) Tone.Grave else Tone.Plain) }
        }
        way(R.drawable.ic_search, Label.SEARCH, Place.Name.Search)
        way(R.drawable.ic_check, Label.DUTIES, Place.Name.Duties)
        way(R.drawable.ic_note, Label.PROOF_LOG, Place.Name.Proofs)
        way(R.drawable.ic_paper, Label.PAPERS, Place.Name.Papers)
        way(R.drawable.ic_card, ExchangeLabel.CARDS, Place.Name.Cards)
        way(R.drawable.ic_print, ExchangeLabel.SHEETS, Place.Name.Sheets)
        shown.translation.forEach { notice(it, R.drawable.ic_language) }
        text(home.check, Type.Second, Space.SECTION)
    }
}
