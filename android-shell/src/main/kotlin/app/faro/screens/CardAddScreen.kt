package app.faro.screens

import app.faro.Answer
import app.faro.Place
import app.faro.StillScreen
import app.faro.files.GreyPhoto
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.CardView
import faro.core.ExchangeLabel
import faro.core.Label

/** A card is kept: from a photo of its code, pasted, or out of a link that opened the app (`line`). */
internal class CardAddScreen(private val line: String) : StillScreen() {
    private var typed: () -> String = { line }

    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(ExchangeLabel.CARD_ADD))
        text(word(ExchangeLabel.CARD_ADD_HINT))
        var found: (String) -> Unit = {}
        waiting<String?>(word(Label.PAPER_PHOTO), Weight.Other, begin = { photo(it) }) { card -> card?.let { found(it) } }
        val card = field(word(ExchangeLabel.CARD_LINE), typed(), Field.Kind.Code)
        typed = { card.words }
        found = { card.words = it }
        val name = field(word(ExchangeLabel.CARD_NAME))
        waiting<CardView>(word(Label.SAVE), begin = { answered ->
            val (read, called) = card.words to name.words
            ask({ it.addCard(read, called) }, answered)
        }) {
            back()
            go(Place(Place.Name.Card, it.id))
        }
    }

    /** The card in a photo; nothing where the person goes back. */
    private fun Page.photo(answered: (Answer<String?>) -> Unit) = documents.open { document ->
        if (document == null) {
            answered(Answer.Known(null))
        } else {
            beside({ work -> GreyPhoto.codes(document, work).firstNotNullOfOrNull { it.card } }) { answer ->
                val isNone = answer is Answer.Known && answer.value == null
                answered(if (isNone) Answer.Refused(word(ExchangeLabel.CARD_NO_CODE)) else answer)
            }
        }
    }
}
