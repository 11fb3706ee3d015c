package app.faro.screens

import app.faro.Answer
import app.faro.R
import app.faro.StillScreen
import app.faro.files.OutgoingFiles
import app.faro.ui.Page
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.choices
import faro.core.ExchangeLabel
import java.io.File

/** What is coming, as a file for a calendar: without a word of the case, unless somebody chooses more for this file. */
internal class CalendarFileScreen : StillScreen() {
    private var isFull = false

    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(ExchangeLabel.CALENDAR_FILE))
        text(word(ExchangeLabel.CALENDAR_FILE_HINT))
        val ways = listOf(ExchangeLabel.CALENDAR_FILE_DISCREET to false, ExchangeLabel.CALENDAR_FILE_FULL to true)
        choices(ways.map { (label, full) -> word(label) to full }) { isFull = it }
        text(word(ExchangeLabel.CALENDAR_FILE_FULL_HINT), Type.Second)
        waiting<File>(word(ExchangeLabel.FILE_SHARE), begin = { share(it) }) { documents.share(it, TYPE) }
        waiting<Boolean>(word(ExchangeLabel.FILE_SAVE), Weight.Other, begin = { save(it) }) { isThere ->
            if (isThere) notice(word(ExchangeLabel.FILE_SAVED), R.drawable.ic_check)
        }
    }

    private fun Page.share(answered: (Answer<File>) -> Unit) {
        val (full, files) = isFull to OutgoingFiles(context)
        beside({ work -> files.make(work, FILE) { it.writeText(work.now { core -> core.calendarFile(full) }) } }, answered)
    }

    /** It goes where the person says, and lies in no file of ours. */
    private fun Page.save(answered: (Answer<Boolean>) -> Unit) {
        val full = isFull
        documents.create(FILE) { place ->
            beside({ work ->
                place?.write(work.now { it.calendarFile(full) }.byteInputStream())
                place != null
            }, answered)
        }
    }

    private companion object {
        /** It says nothing of whose it is. */
        const val FILE = "calendar.ics"
        const val TYPE = "text/calendar"
    }
}
