package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Page
import app.faro.ui.Way
import app.faro.ui.ways
import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.Label

/** Everything that the person keeps, each by its icon and its word. */
internal class MyCaseScreen : StillScreen() {
    override val tab get() = Place.Name.MyCase

    override fun Page.draw() {
        title(word(CaseLabel.MY_CASE), R.drawable.ic_case)
        ways(
            listOf(
                Way(R.drawable.ic_hearing, word(Label.HEARINGS), Place.Name.Hearings),
                Way(R.drawable.ic_duty, word(Label.DUTIES), Place.Name.Duties),
                Way(R.drawable.ic_people, word(CaseLabel.PEOPLE), Place.Name.People),
                Way(R.drawable.ic_contact, word(CaseLabel.CONTACTS), Place.Name.Contacts),
                Way(R.drawable.ic_address, word(CaseLabel.ADDRESSES), Place.Name.Addresses),
                Way(R.drawable.ic_paper, word(Label.PAPERS), Place.Name.Papers),
                Way(R.drawable.ic_note, word(Label.NOTES), Place.Name.Notes),
                Way(R.drawable.ic_proof, word(Label.PROOF_LOG), Place.Name.Proofs),
                Way(R.drawable.ic_question, word(Label.ANSWERS), Place.Name.Questions),
                Way(R.drawable.ic_print, word(ExchangeLabel.SHEETS), Place.Name.Sheets),
                Way(R.drawable.ic_card, word(ExchangeLabel.CARDS), Place.Name.Cards),
            ),
        )
    }
}
