package app.faro.screens

import app.faro.Screen
import app.faro.ui.Chosen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choice
import app.faro.ui.choices
import faro.core.ClockChoice
import faro.core.Faro
import faro.core.HearingKind
import faro.core.JurisdictionView
import faro.core.Label
import faro.core.NewHearing

/** A hearing is written down: whose court, what kind, when on the clock of the court, and where. */
internal class HearingAddScreen : Screen<HearingAddScreen.Shown>() {
    class Shown(val countries: List<JurisdictionView>, val clocks: List<ClockChoice>)

    private var country = ""
    private var kind = HearingKind.MASTER

    override val isQuiet get() = false

    override fun load(core: Faro): Shown {
        val all = core.jurisdictions()
        return Shown(all.filter { it.chosen }.ifEmpty { all }, core.courtClocks())
    }

    override fun Page.draw(shown: Shown) {
        country = shown.countries.first().id
        val clock = Chosen(shown.clocks.firstOrNull { it.chosen }?.zone)
        title(word(Label.HEARING_ADD))
        if (shown.countries.size > 1) {
            text(word(Label.HEARING_COUNTRY), Type.Strong, Space.INNER)
            choices(shown.countries.map { it.name to it.id }) { country = it }
        }
        text(word(Label.HEARING_KIND), Type.Strong, Space.INNER)
        choices(KINDS.map { (label, kind) -> word(label) to kind }) { kind = it }
        val chosen = dayAndTime()
        text(word(Label.HEARING_CLOCK), Type.Strong, Space.INNER)
        choices(shown.clocks.map { it.text to it.zone }, clock)
        val place = field(word(Label.HEARING_PLACE))
        var everybody = false
        put(choice(context, word(Label.HEARING_EVERYBODY), everybody) { everybody = it }, Space.INNER)
        fun written(zone: String) = NewHearing(country, kind, chosen.at(), zone, place = place.words, everybody = everybody)
        saves(clock, ::written, { addHearing(it) }) { back() }
    }

    private companion object {
        val KINDS = listOf(
            Label.HEARING_MASTER to HearingKind.MASTER,
            Label.HEARING_INDIVIDUAL to HearingKind.INDIVIDUAL,
            Label.HEARING_OTHER to HearingKind.OTHER,
        )
    }
}
