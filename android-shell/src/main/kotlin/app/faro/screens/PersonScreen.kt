package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PersonView

/** One person of the case: what is written down of them, and that they leave. */
internal class PersonScreen(private val id: String) : Screen<PersonView>() {
    override fun load(core: Faro): PersonView = core.person(id)

    override fun Page.draw(shown: PersonView) {
        own(shown.name, Type.Title)
        text(shown.relationText, Type.Second)
        told(
            listOf(
                word(CaseLabel.PERSON_SPELLING) to shown.spelling,
                word(CaseLabel.PERSON_LANGUAGE) to shown.language,
                word(CaseLabel.PERSON_DIALECT) to shown.dialect,
                word(CaseLabel.PERSON_TOWN) to shown.town,
                word(CaseLabel.PERSON_BORN) to shown.bornText?.text.orEmpty(),
            ),
        )
        if (shown.numbers.isNotEmpty()) numbers(shown)
        button(word(Label.EDIT), Weight.Other, R.drawable.ic_edit) { go(Place(Place.Name.PersonEdit, id)) }
        if (shown.canLeave) {
            val hint = listOf(word(CaseLabel.PERSON_LEAVE_HINT))
            asking(word(CaseLabel.PERSON_LEAVE), hint, { it.leavePerson(id) }, Weight.Grave) { back() }
        }
    }

    private fun Page.numbers(shown: PersonView) {
        heading(word(CaseLabel.PERSON_NUMBERS))
        card {
            for (number in shown.numbers) {
                own(number.kind, Type.Second)
                own(number.value, Type.Strong, 0)
            }
        }
    }
}
