package app.faro.screens

import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choice
import app.faro.ui.choices
import faro.core.Faro
import faro.core.HearingKind
import faro.core.JurisdictionView
import faro.core.Label
import faro.core.NewHearing

/** A hearing is written down: whose court, what kind, when on the clock of the court, and where. */
internal class HearingAddScreen : Screen<List<JurisdictionView>>() {
    private var country = ""
    private var kind = HearingKind.MASTER

    override val isQuiet get() = false

    override fun load(core: Faro): List<JurisdictionView> {
        val all = core.jurisdictions()
        return all.filter { it.chosen }.ifEmpty { all }
    }

    override fun Page.draw(shown: List<JurisdictionView>) {
        country = shown.first().id
        title(word(Label.HEARING_ADD))
        if (shown.size > 1) {
            text(word(Label.HEARING_COUNTRY), Type.Strong, Space.INNER)
            choices(shown.map { it.name to it.id }) { country = it }
        }
        text(word(Label.HEARING_KIND), Type.Strong, Space.INNER)
        choices(KINDS.map { (label, kind) -> word(label) to kind }) { kind = it }
        val chosen = dayAndTime()
        val court = field(word(Label.HEARING_ZONE), zone, Field.Kind.Code)
        val place = field(word(Label.HEARING_PLACE))
        var everybody = false
        put(choice(context, word(Label.HEARING_EVERYBODY), everybody) { everybody = it }, Space.INNER)
        action(Label.SAVE, call = {
            val hearing = NewHearing(
                country,
                kind,
                chosen.at(),
                court.words,
                place.words,
                everybody = everybody,
            );
            { core: Faro -> core.addHearing(hearing) }
        }) { back() }
    }

    private companion object {
        val KINDS = listOf(
            Label.HEARING_MASTER to HearingKind.MASTER,
            Label.HEARING_INDIVIDUAL to HearingKind.INDIVIDUAL,
            Label.HEARING_OTHER to HearingKind.OTHER,
        )
    }
}
