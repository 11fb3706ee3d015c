package app.faro.screens

import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import app.faro.ui.pickDay
import faro.core.CaseLabel
import faro.core.Day
import faro.core.Label

/** A day that somebody may know: chosen on the platform's calendar, said in words, taken back. Answers it as ISO. */
internal fun Page.dayAsked(name: CaseLabel, told: Day?): () -> String? {
    var day = told?.iso
    text(word(name), Type.Strong, Space.INNER)
    val said = put(column(context), 0)
    val ways = column(context)
    fun show() {
        said.removeAllViews()
        day?.let { inWords(said, it) }
        ways.removeAllViews()
        val page = inside(ways)
        page.button(word(Label.ANSWER_DAY), Weight.Other, R.drawable.ic_calendar) {
            pickDay(day) {
                day = it.toString()
                show()
            }
        }
        if (day != null) {
            page.button(word(CaseLabel.ADDRESS_UNKNOWN), Weight.Other, R.drawable.ic_question) {
                day = null
                show()
            }
        }
    }
    put(ways, Space.SMALL)
    show()
    return { day }
}
