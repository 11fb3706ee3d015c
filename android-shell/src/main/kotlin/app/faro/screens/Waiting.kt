package app.faro.screens

import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.said
import faro.core.DutyTimeView
import faro.core.DutyView

/** A time of a duty that nobody has said a word about. */
internal fun Page.waiting(duty: DutyView, time: DutyTimeView) = card {
    text(duty.title, Type.Strong)
    timeOf(time, Space.HAIR)
}

/** When it is, how far away, and what came of it or may be said of it. */
internal fun Page.timeOf(time: DutyTimeView, gap: Int) {
    said(time.day.day, gap = gap)
    text(time.day.distance, Type.Second, Space.HAIR)
    text(time.stateText, Type.Second, Space.HAIR)
    marking(time.markable)
}
