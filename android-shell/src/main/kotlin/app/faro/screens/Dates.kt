package app.faro.screens

import app.faro.Place
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.DueItemView
import faro.core.LabelledDay

/** What is due, as a card that leads to the page about it. */
internal fun Page.due(item: DueItemView, tone: Tone, place: Place) {
    line(tone = tone, draw = {
        text(item.title, if (tone == Tone.Hero) Type.Headline else Type.Strong)
        listOfNotNull(item.actBy, item.opens, item.expected).forEach { day(it) }
        item.lastDay?.let { day(it) }
        item.warning?.let { text(it, Type.Second, Space.GAP) }
        item.note?.let { text(it, Type.Second, Space.GAP) }
    }) { go(place) }
}

/** What a day is, the day in words, and how far away it is. */
internal fun Page.day(day: LabelledDay) {
    text(day.label, Type.Second, Space.GAP)
    text(day.day.text, Type.Strong, 0)
    text(day.distance, Type.Second, 0)
}
