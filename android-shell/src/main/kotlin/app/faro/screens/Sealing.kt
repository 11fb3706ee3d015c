package app.faro.screens

import app.faro.Answer
import app.faro.files.OutgoingFiles
import app.faro.said
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Trouble
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.CardView
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.FaroException
import faro.core.Label
import faro.core.Text
import java.io.File

/** What was sealed for one card, or why it was not. */
private class Made(val card: CardView, val file: File, val refused: Text?)

/**
 * Seals a file for each card; what must be asked of a card that nobody compared is asked before. Each file goes to another
 * app on a tap of its own. Answers how to take all that back, when something else is chosen.
 */
internal fun Page.sealing(
    label: Text,
    weight: Weight,
    to: () -> List<CardView>,
    seal: (core: Faro, card: CardView, path: String) -> Unit,
): () -> Unit {
    val trouble = put(Trouble(context), Space.GAP)
    val button = put(Press(context, weight).say(label), Space.GAP)
    val below = put(column(context), 0)
    fun clear() {
        trouble.clear()
        below.removeAllViews()
        button.isEnabled = true
    }
    fun begin(cards: List<CardView>) {
        clear()
        button.isEnabled = false
        inside(below).text(word(Label.WORKING))
        val files = OutgoingFiles(context)
        ask({ core -> cards.map { card -> made(core, card, files, seal) } }) { answer ->
            clear()
            when (answer) {
                is Answer.Known -> inside(below).made(answer.value)
                is Answer.Refused -> trouble.say(answer.text)
            }
        }
    }
    button.does {
        clear()
        val cards = to()
        val asks = cards.mapNotNull { it.asks }
        if (cards.isEmpty()) trouble.say(word(ExchangeLabel.HAND_OVER_WHO))
        if (asks.isEmpty() && cards.isNotEmpty()) begin(cards)
        if (asks.isNotEmpty()) {
            val page = inside(below)
            asks.forEach { page.warning(it) }
            // The way out comes first: where the first tap was, a second one sends nothing.
            page.button(word(Label.CANCEL), Weight.Other) { clear() }
            page.button(word(ExchangeLabel.HAND_OVER_SURE), Weight.Grave) { begin(cards) }
        }
    }
    return ::clear
}

private fun made(
    core: Faro,
    card: CardView,
    files: OutgoingFiles,
    seal: (Faro, CardView, String) -> Unit,
): Made {
    val file = files.next(core.handoffName())
    return try {
        seal(core, card, file.path)
        Made(card, file, null)
    } catch (error: FaroException) {
        Made(card, file, error.said)
    }
}

private fun Page.made(all: List<Made>) {
    for (one in all) {
        card {
            own(one.card.name, Type.Strong)
            one.refused?.let { warning(it) }
            if (one.refused == null) {
                text(word(ExchangeLabel.HAND_OVER_MADE), Type.Second, 0)
                button(word(ExchangeLabel.HAND_OVER_SEND)) { documents.share(one.file, TYPE) }
            }
        }
    }
    text(word(ExchangeLabel.HAND_OVER_SENT_HOW), Type.Second)
}

/** It says nothing of what is in it. */
private const val TYPE = "application/octet-stream"
