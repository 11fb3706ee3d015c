package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.said
import faro.core.DueItemView
import faro.core.DueTone
import faro.core.LabelledDay
import faro.core.ProofResult
import faro.core.Text

/**
 * What is due, as a card that leads to the page about it: coloured and signed by how near it is. "I did this" is on the
 * card, and below it what was written down of it.
 */
internal fun Page.due(item: DueItemView) {
    val tone = item.tone.ground
    line(item.icon.drawing, tone, draw = {
        text(item.title, Type.Strong)
    }, below = {
        days(item.days, item.tone)
        if (item.place.isNotEmpty()) own(item.place, Type.Second, Space.HAIR)
        itemNotes(item.notes)
    }) { go(item.target.place) }
    marks(item)
}

/** "I did this", two taps from the first page; and what was written down of it. */
internal fun Page.marks(item: DueItemView) {
    if (item.canMark) {
        val mark = Mark(ProofResult.DONE, item.target.kind, item.id)
        put(Press(context, Weight.Other).say(word(mark.word), R.drawable.ic_box), Space.HAIR).does { go(mark.place) }
    }
    item.marked?.let { marked(item.id, it) }
}

/** The days of a card; beside the first one how near it is as a sign. */
internal fun Page.days(all: List<LabelledDay>, tone: DueTone) {
    val first = all.firstOrNull() ?: return
    text(first.label, Type.Second, Space.SMALL)
    said(first.day, Type.Strong)
    distance(first.distance, tone, Type.Strong)
    all.drop(1).forEach { day(it) }
}

/** How far away it is, with its sign. */
internal fun Page.distance(distance: Text, tone: DueTone, type: Type = Type.Headline) =
    marked(tone.sign, this.tone.icon, Space.SMALL) { text(distance, type, 0) }

/** What a day is, the day in words, and how far away it is. */
internal fun Page.day(day: LabelledDay) {
    text(day.label, Type.Second, Space.GAP)
    said(day.day, Type.Strong)
    text(day.distance, Type.Second, 0)
}
