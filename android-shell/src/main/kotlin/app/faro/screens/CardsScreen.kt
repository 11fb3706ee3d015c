package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.CardView
import faro.core.ExchangeLabel
import faro.core.Faro

/** The cards of those who may receive the case, and the ways to them and back. */
internal class CardsScreen : Screen<List<CardView>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<CardView> = core.cards()

    override fun Page.draw(shown: List<CardView>) {
        title(word(ExchangeLabel.CARDS), R.drawable.ic_card)
        if (shown.isEmpty()) text(word(ExchangeLabel.CARDS_NONE))
        for (card in shown) {
            line(R.drawable.ic_card, draw = {
                own(card.name, Type.Strong)
                text(card.compared, Type.Second, Space.HAIR)
                card.proved?.let { text(it, Type.Second, Space.HAIR) }
            }) { go(Place(Place.Name.Card, card.id)) }
        }
        button(word(ExchangeLabel.CARD_ADD), icon = R.drawable.ic_add) { go(Place(Place.Name.CardAdd)) }
        if (shown.isNotEmpty()) way(R.drawable.ic_send, ExchangeLabel.HAND_OVER, Place.Name.HandOver)
        way(R.drawable.ic_note, ExchangeLabel.REPLY_OPEN, Place.Name.ReplyOpen)
        way(R.drawable.ic_clock, ExchangeLabel.HANDOFFS, Place.Name.HandedOver)
    }
}
