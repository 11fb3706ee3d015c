package app.faro.screens

import app.faro.Screen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choices
import app.faro.ui.ownChoice
import faro.core.AddressView
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.NewAddress
import faro.core.PersonView

/** An address is written down, or changes. Without an id it is a new one. */
internal class AddressEditScreen(private val id: String) : Screen<AddressEditScreen.Shown>() {
    class Shown(val address: AddressView?, val people: List<PersonView>)

    override val isQuiet get() = false

    override fun load(core: Faro) = Shown(if (id.isEmpty()) null else core.address(id), core.people())

    override fun Page.draw(shown: Shown) {
        val address = shown.address
        title(if (address == null) word(CaseLabel.ADDRESS_ADD) else word(Label.EDIT))
        val lines = field(word(CaseLabel.ADDRESS_LINES), address?.lines.orEmpty(), Field.Kind.Letter)
        val careOf = field(word(CaseLabel.ADDRESS_CARE_OF), address?.careOf.orEmpty())
        val from = dayAsked(CaseLabel.ADDRESS_FROM, address?.from)
        val until = dayAsked(CaseLabel.ADDRESS_UNTIL, address?.until)
        val living = living(shown.people, address?.personIds.orEmpty())
        text(word(CaseLabel.ADDRESS_MAIL_SAFE), Type.Strong, Space.INNER)
        var mailSafe = address?.mailSafe
        val answers = listOf(word(Label.YES) to true, word(Label.NO) to false, word(CaseLabel.ADDRESS_UNKNOWN) to null)
        choices(answers, answers.indexOfFirst { (_, answer) -> answer == mailSafe }) { mailSafe = it }
        val toldBy = field(word(CaseLabel.ADDRESS_TOLD_BY), address?.toldBy.orEmpty())
        action(Label.SAVE, call = {
            val typed = NewAddress(
                lines = lines.words,
                careOf = careOf.words,
                toldBy = toldBy.words,
                mailSafe = mailSafe,
                from = from(),
                until = until(),
                people = living.toList(),
            );
            { core: Faro -> core.keep(typed) }
        }) { back() }
        if (address != null) deleting({ it.deleteAddress(id) }) { back() }
    }

    /** Who lives there; where nobody is written down there is nothing to ask. */
    private fun Page.living(people: List<PersonView>, told: List<String>): Set<String> {
        val chosen = told.toMutableSet()
        if (people.isEmpty()) return chosen
        text(word(CaseLabel.ADDRESS_PEOPLE), Type.Strong, Space.INNER)
        card(gap = Space.SMALL) {
            for (person in people) {
                val box = ownChoice(context, person.name, person.id in chosen) { lives ->
                    if (lives) chosen.add(person.id) else chosen.remove(person.id)
                }
                put(box, 0)
            }
        }
        return chosen
    }

    private fun Faro.keep(address: NewAddress) {
        if (id.isEmpty()) addAddress(address) else editAddress(id, address)
    }
}
