package app.faro.screens

import app.faro.Screen
import app.faro.ui.Chosen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.choices
import faro.core.CaseLabel
import faro.core.ContactView
import faro.core.Faro
import faro.core.Label
import faro.core.NewContact
import faro.core.Role
import faro.core.RoleChoice

/** Somebody who helps is written down, or changes. Without an id it is a new one. */
internal class ContactEditScreen(private val id: String) : Screen<ContactEditScreen.Shown>() {
    class Shown(val contact: ContactView?, val roles: List<RoleChoice>)

    override val isQuiet get() = false

    override fun load(core: Faro) = Shown(if (id.isEmpty()) null else core.contact(id), core.roles())

    override fun Page.draw(shown: Shown) {
        val contact = shown.contact
        val role = Chosen(contact?.role)
        title(if (contact == null) word(CaseLabel.CONTACT_ADD) else word(Label.EDIT))
        val name = field(word(CaseLabel.CONTACT_NAME), contact?.name.orEmpty())
        text(word(CaseLabel.CONTACT_ROLE), Type.Strong, Space.INNER)
        choices(shown.roles.map { it.text to it.role }, role)
        val phone = field(word(CaseLabel.CONTACT_PHONE), contact?.phone.orEmpty(), Field.Kind.Phone)
        val email = field(word(CaseLabel.CONTACT_EMAIL), contact?.email.orEmpty(), Field.Kind.Code)
        val note = field(word(CaseLabel.CONTACT_NOTE), contact?.note.orEmpty(), Field.Kind.Long)
        fun written(of: Role) = NewContact(
            name = name.words,
            role = of,
            phone = phone.words,
            email = email.words,
            note = note.words,
        )
        saves(role, ::written, { keep(it) }) { back() }
    }

    private fun Faro.keep(contact: NewContact) {
        if (id.isEmpty()) addContact(contact) else editContact(id, contact)
    }
}
