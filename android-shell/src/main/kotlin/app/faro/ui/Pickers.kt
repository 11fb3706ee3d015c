package app.faro.ui

import android.app.AlertDialog
import android.app.DatePickerDialog
import android.app.TimePickerDialog
import android.content.Context
import android.content.res.Configuration
import android.text.format.DateFormat
import android.view.ContextThemeWrapper
import app.faro.Answer
import app.faro.R
import faro.core.Label
import faro.core.Text
import java.time.LocalDate
import java.time.LocalTime
import java.util.Locale

/**
 * The platform's calendar, in the language of the page; it opens at `told`, or today. Who counts by another calendar too
 * finds a button to it.
 */
internal fun Page.pickDay(told: String?, done: (LocalDate) -> Unit) = ask({ it.calendar(told) }) { answer ->
    val at = told?.let(LocalDate::parse) ?: LocalDate.now()
    val picked = DatePickerDialog.OnDateSetListener { _, year, month, day -> done(LocalDate.of(year, month + 1, day)) }
    val own = inWords()
    val picker = DatePickerDialog(own, R.style.Picker, picked, at.year, at.monthValue - 1, at.dayOfMonth)
    (answer as? Answer.Known)?.value?.let { calendar ->
        picker.setButton(AlertDialog.BUTTON_NEUTRAL, calendar.text.text) { _, _ ->
            CalendarPicker(this, calendar, own, done).open()
        }
    }
    secret(picker)
}

/** The platform's clock, with the hours that the phone is set to. */
internal fun Page.pickTime(done: (LocalTime) -> Unit) {
    val picked = TimePickerDialog.OnTimeSetListener { _, hour, minute -> done(LocalTime.of(hour, minute)) }
    secret(TimePickerDialog(inWords(), R.style.Picker, picked, MORNING, 0, DateFormat.is24HourFormat(context)))
}

/** One of a list, in a window of its own: for lists that would fill the page. */
internal fun Page.pick(name: Text, all: List<Text>, taken: Int, done: (Int) -> Unit) {
    val words = all.map { it.text }.toTypedArray()
    val dialog = AlertDialog.Builder(inWords(), R.style.Picker)
        .setTitle(name.text)
        .setSingleChoiceItems(words, taken) { dialog, picked ->
            dialog.dismiss()
            done(picked)
        }
        .create()
    secret(dialog)
}

/** A dialog is a window of its own: it too is kept out of pictures and of the list of recent apps. */
internal fun secret(dialog: AlertDialog) {
    dialog.window?.keepToItself()
    dialog.show()
}

private fun Page.inWords(): Context {
    val configuration = Configuration()
    configuration.setLocale(Locale.forLanguageTag(word(Label.ANSWER_DAY).tag))
    return ContextThemeWrapper(context, R.style.Faro).apply { applyOverrideConfiguration(configuration) }
}

private const val MORNING = 9
