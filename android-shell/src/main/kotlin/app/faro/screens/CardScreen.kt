package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.CardView
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label

/** One card: its digits beside the word that they are the same, the test with its lawyer, and its end. */
internal class CardScreen(private val id: String) : Screen<CardView?>() {
    override val isQuiet get() = false

    override fun load(core: Faro): CardView? = core.cards().find { it.id == id }

    override fun Page.draw(shown: CardView?) {
        if (shown == null) text(word(ExchangeLabel.CARDS_NONE)) else one(shown)
    }

    private fun Page.one(card: CardView) {
        own(card.name, Type.Title)
        text(word(ExchangeLabel.CARD_NAME_ON_CARD), Type.Second)
        own(card.nameOnCard, gap = 0)
        card {
            text(card.compared, Type.Second)
            text(card.digits, Type.Headline)
            card.toDo?.let { hint ->
                text(hint)
                waiting<Unit>(word(ExchangeLabel.CARD_SAME), begin = { ask({ core -> core.cardCompared(id) }, it) }) {
                    refresh()
                }
            }
            text(word(ExchangeLabel.CARD_OWN_DIGITS), Type.Second, Space.INNER)
            text(card.ownDigits)
        }
        button(word(ExchangeLabel.HAND_OVER), icon = R.drawable.ic_send) { go(Place(Place.Name.HandOver, id)) }
        drill(card)
        asking(Label.DELETE, ExchangeLabel.CARD_DELETE_HINT, { it.deleteCard(id) }) { back() }
    }

    /** The lawyer shows that they can open it, without a word of the case. */
    private fun Page.drill(card: CardView) {
        heading(word(ExchangeLabel.DRILL))
        card.proved?.let { notice(it, R.drawable.ic_check) }
        text(word(ExchangeLabel.DRILL_MAKE))
        sealing(word(ExchangeLabel.DRILL_FILE), Weight.Other, { listOf(card) }) { core, to, path ->
            core.proveCard(to.id, true, path)
        }
        text(word(ExchangeLabel.DRILL_ASK))
        text(word(ExchangeLabel.DRILL_OPEN))
        way(R.drawable.ic_note, ExchangeLabel.REPLY_OPEN, Place.Name.ReplyOpen)
    }
}
