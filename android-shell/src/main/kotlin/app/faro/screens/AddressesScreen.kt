package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.AddressView
import faro.core.CaseLabel
import faro.core.Day
import faro.core.Faro

/** Where everybody lives and lived, and that they moved. */
internal class AddressesScreen : Screen<List<AddressView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<AddressView> = core.addresses()

    override fun Page.draw(shown: List<AddressView>) {
        title(word(CaseLabel.ADDRESSES), R.drawable.ic_address)
        each(shown, CaseLabel.ADDRESSES_NONE) { address(it) }
        way(R.drawable.ic_send, word(CaseLabel.MOVED), Place(Place.Name.Moved))
        button(word(CaseLabel.ADDRESS_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.AddressEdit)) }
    }

    private fun Page.address(address: AddressView) = line(R.drawable.ic_address, draw = {
        own(address.lines, if (address.isCurrent) Type.Strong else Type.Body)
        if (address.people.isNotEmpty()) own(address.people.joinToString("\n"), Type.Second, Space.HAIR)
        text(address.mailSafeText, Type.Second, Space.HAIR)
        day(CaseLabel.ADDRESS_FROM, address.from)
        day(CaseLabel.ADDRESS_UNTIL, address.until)
    }) { go(Place(Place.Name.AddressEdit, address.id)) }

    private fun Page.day(name: CaseLabel, day: Day?) {
        if (day == null) return
        text(word(name), Type.Second, Space.SMALL)
        said(day)
    }
}
