package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DueItemView
import faro.core.HearingView
import faro.core.LabelledDay

/** What is due, as a card that leads to the page about it; and below it what was written down of it. */
internal fun Page.due(item: DueItemView, tone: Tone) {
    line(tone = tone, draw = {
        text(item.title, if (tone == Tone.Hero) Type.Headline else Type.Strong)
        item.days.forEach { day(it) }
        if (item.place.isNotEmpty()) own(item.place, Type.Second, Space.HAIR)
        itemNotes(item.notes)
    }) { go(item.target.place) }
    item.marked?.let { marked(item.id, it) }
}

/** What a day is, the day in words, and how far away it is. */
internal fun Page.day(day: LabelledDay) {
    text(day.label, Type.Second, Space.GAP)
    said(day.day, Type.Strong)
    text(day.distance, Type.Second, 0)
}

/** The days of a hearing, or its date as it was told where nobody can count with it; and whose clock that is. */
internal fun Page.dates(hearing: HearingView) {
    if (hearing.days.isEmpty()) text(hearing.`when`, Type.Headline)
    hearing.days.forEach { day(it) }
    own(hearing.zone, Type.Second, Space.HAIR)
}
