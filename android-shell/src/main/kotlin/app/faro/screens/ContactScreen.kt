package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.CaseLabel
import faro.core.ContactView
import faro.core.Faro
import faro.core.Label

/** Somebody who helps: a tap fills in the number to call. */
internal class ContactScreen(private val id: String) : Screen<ContactView>() {
    override fun load(core: Faro): ContactView = core.contact(id)

    override fun Page.draw(shown: ContactView) {
        own(shown.name, Type.Title)
        text(shown.roleText, Type.Second)
        shown.call?.let { call(it, Weight.Main) }
        told(
            listOf(
                word(CaseLabel.CONTACT_PHONE) to shown.phone,
                word(CaseLabel.CONTACT_EMAIL) to shown.email,
                word(CaseLabel.CONTACT_NOTE) to shown.note,
            ),
        )
        button(word(Label.EDIT), Weight.Other, R.drawable.ic_edit) { go(Place(Place.Name.ContactEdit, id)) }
        deleting({ it.deleteContact(id) }) { back() }
    }
}
