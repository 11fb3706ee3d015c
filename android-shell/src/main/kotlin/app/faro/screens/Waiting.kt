package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DutyTimeView
import faro.core.Label
import faro.core.WaitingView

/** Times of duties that wait for a word. */
internal fun Page.waiting(all: List<WaitingView>) {
    if (all.isNotEmpty()) heading(word(Label.DUTY_WAITING))
    for (one in all) {
        line(one.icon.drawing, one.tone.ground, draw = {
            text(one.title, Type.Strong)
            time(one.time)
            if (one.place.isNotEmpty()) own(one.place, Type.Second, Space.HAIR)
            itemNotes(one.notes)
        }) { go(one.target.place) }
        marking(one.time.markable)
    }
}

/** When it is, how far away, and what came of it or may be said of it. */
internal fun Page.timeOf(time: DutyTimeView, gap: Int) {
    time(time, gap)
    marking(time.markable)
}

/** What it stands at first, then when. */
private fun Page.time(time: DutyTimeView, gap: Int = Space.HAIR) {
    text(time.until ?: time.stateText, Type.Strong, gap)
    said(time.day.day, gap = Space.HAIR)
    text(time.day.distance, Type.Second, Space.HAIR)
}

/** What can be done now is the largest, with until when. */
internal fun Page.now(time: DutyTimeView) = card(Tone.Full, Space.SMALL) {
    marked(R.drawable.ic_today, Tone.Full.icon) { text(time.until ?: time.stateText, Type.Headline) }
    said(time.day.day, Type.Strong, Space.HAIR)
}
