package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.PersonView

/** Everybody who is in the case, and the way to one more. */
internal class PeopleScreen : Screen<List<PersonView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<PersonView> = core.people()

    override fun Page.draw(shown: List<PersonView>) {
        title(word(CaseLabel.PEOPLE), R.drawable.ic_people)
        text(word(CaseLabel.PEOPLE_HINT), Type.Second)
        each(shown, CaseLabel.PEOPLE_NONE) { person ->
            line(R.drawable.ic_people, draw = {
                own(person.name, Type.Strong)
                text(person.relationText, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Person, person.id)) }
        }
        button(word(CaseLabel.PERSON_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.PersonEdit)) }
    }
}
