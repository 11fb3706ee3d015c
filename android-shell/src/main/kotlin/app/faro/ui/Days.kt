package app.faro.ui

import faro.core.Day

/** A day, and below it the same day in the calendar and on the clock that the reader counts by, if they do. */
internal fun Page.said(day: Day, type: Type = Type.Body, gap: Int = 0) {
    text(day.text, type, gap)
    day.second.forEach { text(it, Type.Second, 0) }
}
