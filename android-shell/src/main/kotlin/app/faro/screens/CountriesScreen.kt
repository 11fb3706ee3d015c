package app.faro.screens

import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.attempt
import faro.core.Faro
import faro.core.JurisdictionView
import faro.core.Label

/** Whose law the case is under, after the first steps. */
internal class CountriesScreen : Screen<List<JurisdictionView>>() {
    override fun load(core: Faro): List<JurisdictionView> = core.jurisdictions()

    override fun Page.draw(shown: List<JurisdictionView>) {
        val (chosen, others) = shown.partition { it.chosen }
        title(word(Label.COUNTRIES))
        text(word(Label.COUNTRIES_HINT), Type.Second)
        for (country in chosen) {
            card {
                text(country.name, Type.Strong)
                asking(Label.COUNTRY_REMOVE, Label.COUNTRY_REMOVE_HINT, { it.removeJurisdiction(country.id) }) {
                    refresh()
                }
            }
        }
        if (others.isEmpty()) return
        heading(word(Label.COUNTRY_ADD))
        val attempt = attempt()
        for (country in others) {
            button(country.name, Weight.Other, R.drawable.ic_add) {
                attempt({ it.addJurisdiction(country.id) }) { refresh() }
            }
        }
    }
}
