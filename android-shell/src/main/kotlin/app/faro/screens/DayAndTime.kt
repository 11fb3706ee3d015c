package app.faro.screens

import android.widget.LinearLayout
import app.faro.Answer
import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import app.faro.ui.pickDay
import app.faro.ui.pickTime
import app.faro.ui.said
import faro.core.Label
import java.time.LocalDate
import java.time.LocalTime

/** A day, and the time of day where one is known, from the platform's pickers. */
internal class DayAndTime {
    var day: LocalDate? = null
    var time: LocalTime? = null

    /** As the core reads it. */
    fun at(): String = time?.let { day?.atTime(it) }?.toString() ?: day?.toString().orEmpty()
}

/** Two buttons that open the pickers, and what was chosen in words before it is kept. */
internal fun Page.dayAndTime(): DayAndTime {
    val chosen = DayAndTime()
    val said = column(context)
    button(word(Label.HEARING_DAY), Weight.Other, R.drawable.ic_calendar) {
        pickDay(chosen.day?.toString()) {
            chosen.day = it
            inWords(said, chosen.at())
        }
    }
    button(word(Label.HEARING_TIME), Weight.Other, R.drawable.ic_clock) {
        pickTime {
            chosen.time = it
            inWords(said, chosen.at())
        }
    }
    put(said, Space.GAP)
    return chosen
}

/** Says a day with its time in the core's words; nothing where there is no day yet. */
internal fun Page.inWords(place: LinearLayout, at: String) = ask({ it.inWords(at) }) { answer ->
    if (answer is Answer.Known) {
        place.removeAllViews()
        inside(place).said(answer.value, Type.Headline)
    }
}
