package app.faro.screens

import app.faro.Goal
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choice
import faro.core.Faro
import faro.core.JurisdictionView
import faro.core.Label

/** First steps: whose law the case is under. */
internal class CountryScreen : Screen<List<JurisdictionView>>() {
    override val isQuiet get() = false

    override fun load(core: Faro): List<JurisdictionView> = core.jurisdictions()

    override fun Page.draw(shown: List<JurisdictionView>) {
        progress(FirstStep.Country)
        title(word(Label.STEPS_COUNTRY), R.drawable.ic_office)
        text(word(Label.STEPS_COUNTRY_HINT), Type.Second)
        val next = Press(context).say(word(Label.NEXT)).does {
            steps.begin(Goal.create(steps.countries))
            go(Place(Place.Name.Passphrase))
        }
        card(gap = Space.INNER) {
            for (country in shown) {
                val chosen = country.id in steps.countries
                put(
                    choice(context, country.name, chosen) { isChosen ->
                        val countries = steps.countries
                        steps.countries = if (isChosen) countries + country.id else countries - country.id
                        next.isEnabled = steps.countries.isNotEmpty()
                    },
                    0,
                )
            }
        }
        next.isEnabled = steps.countries.isNotEmpty()
        put(next, Space.INNER)
        way(R.drawable.ic_backup, Label.BACKUP_RESTORE, Place.Name.Restore)
    }
}
