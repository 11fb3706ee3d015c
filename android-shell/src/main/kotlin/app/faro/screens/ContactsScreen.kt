package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.CaseLabel
import faro.core.ContactView
import faro.core.Faro

/** Who helps with the case, and whom to call. */
internal class ContactsScreen : Screen<List<ContactView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<ContactView> = core.contacts()

    override fun Page.draw(shown: List<ContactView>) {
        title(word(CaseLabel.CONTACTS), R.drawable.ic_contact)
        each(shown, CaseLabel.CONTACTS_NONE) { contact ->
            line(R.drawable.ic_contact, draw = {
                own(contact.name, Type.Strong)
                text(contact.roleText, Type.Second, Space.HAIR)
                if (contact.phone.isNotEmpty()) own(contact.phone, gap = Space.HAIR)
            }) { go(Place(Place.Name.Contact, contact.id)) }
        }
        button(word(CaseLabel.CONTACT_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.ContactEdit)) }
    }
}
