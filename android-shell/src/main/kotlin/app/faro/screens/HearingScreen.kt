package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.Faro
import faro.core.HearingSourceView
import faro.core.HearingView
import faro.core.Label

/** One hearing: when, where, what to bring, and how far its date can be trusted. */
internal class HearingScreen(private val id: String) : Screen<HearingScreen.Shown>() {
    class Shown(val hearing: HearingView, val hasPhrases: Boolean)

    override fun load(core: Faro) = Shown(core.hearing(id), core.itemPhrases(id).isNotEmpty())

    override fun Page.draw(shown: Shown) {
        hearing(shown.hearing, shown.hasPhrases)
        deleting({ it.deleteHearing(id) }) { back() }
    }

    private fun Page.hearing(shown: HearingView, hasPhrases: Boolean) {
        title(shown.title, R.drawable.ic_hearing)
        date(shown)
        shown.call?.let { call(it) }
        marking(shown.markable)
        doubts(shown.doubts)
        if (hasPhrases) way(R.drawable.ic_said, word(Label.PHRASES), Place(Place.Name.ItemPhrases, id))
        shown.rule?.let { rule ->
            button(word(Label.DUE_RULE), Weight.Other, R.drawable.ic_information) { go(Place(Place.Name.Rule, rule)) }
        }
        known(shown)
        button(word(Label.EDIT), Weight.Other) { go(Place(Place.Name.HearingEdit, id)) }
        if (shown.sources.isNotEmpty()) heading(word(Label.HEARING_SOURCES))
        shown.sources.forEach { source(it) }
        button(word(Label.HEARING_SOURCE_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.HearingSource, id)) }
        if (shown.papers.isNotEmpty()) heading(word(Label.PAPERS))
        shown.papers.forEach { paper(it) }
    }

    /** What is unsure stands above the date, and larger. */
    private fun Page.date(hearing: HearingView) {
        hearing.notes.firstOrNull { it.grave }?.let { unsure(it.text) }
        card(hearing.tone.hero) {
            courtTime(hearing.time)
            hearing.days.firstOrNull()?.let { distance(it.distance, hearing.tone) }
            text(hearing.standingText, Type.Second, Space.SMALL)
        }
        itemNotes(hearing.notes - setOfNotNull(hearing.notes.firstOrNull { it.grave }))
        // The first of its days is the court's time itself.
        val others = hearing.days.drop(1)
        if (others.isNotEmpty()) card { others.forEach { day(it) } }
    }

    private fun Page.known(hearing: HearingView) {
        val all = listOf(
            Label.HEARING_PLACE to listOf(hearing.place),
            Label.HEARING_JUDGE to listOf(hearing.judge),
            Label.HEARING_LINK to listOf(hearing.link),
            Label.HEARING_BRING to hearing.bring,
            Label.HEARING_INTERPRETER to listOf(hearing.interpreter),
            Label.HEARING_TRAVEL to listOf(hearing.travelMinutes?.toString().orEmpty()),
        )
        val told = all.filter { (_, words) -> words.any { it.isNotEmpty() } }
        if (told.isEmpty()) return
        card {
            for ((name, words) in told) {
                text(word(name), Type.Second, Space.GAP)
                words.forEach { own(it, Type.Strong, 0) }
            }
        }
    }

    private fun Page.source(source: HearingSourceView) = card {
        text(source.kindText, Type.Second)
        text(source.`when`, Type.Strong, 0)
        text(source.seenOn.text, Type.Second, Space.HAIR)
        if (source.wrong) text(word(Label.HEARING_WRONG), Type.Second, Space.HAIR)
        if (source.maySettle) settle(source)
    }

    /** The core says which earlier dates that strikes out: then it takes a second tap. */
    private fun Page.settle(source: HearingSourceView) {
        val call = { core: Faro -> core.settleHearing(id, source.kind) }
        when {
            source.settling.isEmpty() -> action(Label.HEARING_SETTLE, Weight.Other, call = { call }) { refresh() }
            else -> asking(Label.HEARING_SETTLE, source.settling, call) { refresh() }
        }
    }
}
