package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.Label
import faro.core.MarkView
import faro.core.ProofResult

/** What was written down of an item, and the ways to write down what came of it. */
internal fun Page.marking(of: Markable) {
    of.marked?.let { marked(of.item, it) }
    if (!of.canMark) return
    mark(Mark(ProofResult.DONE, of.page, of.item), Weight.Main)
    mark(Mark(ProofResult.COULD_NOT, of.page, of.item), Weight.Other)
}

private fun Page.mark(mark: Mark, weight: Weight) = button(word(mark.word), weight) { go(mark.place) }

/** What was written down, when it was, and the way to take it back. */
internal fun Page.marked(item: String, mark: MarkView) = card {
    text(word(Label.MARKED), Type.Second)
    text(mark.text, Type.Strong, 0)
    mark.on?.let { text(it.text, Type.Second, 0) }
    asking(Label.UNDO, Label.UNDO_HINT, { it.undo(item) }) { refresh() }
}
