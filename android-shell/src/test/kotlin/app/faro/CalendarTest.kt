package app.faro

import android.app.AlertDialog
import android.app.DatePickerDialog
import android.os.Looper
import android.view.ViewGroup
import android.view.WindowManager
import android.widget.NumberPicker
import android.widget.TextView
import app.faro.Phone.Companion.all
import faro.core.CaseLabel
import faro.core.FaroException
import faro.core.Label
import java.time.Duration
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowDialog

/** The second calendar: chosen below the languages, drawn below each day, and picked from. */
@RunWith(ShellRunner::class)
internal class CalendarTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aChosenCalendarStandsBelowEachDay() = with(phone.withVault()) {
        val ethiopian = "Ethiopian calendar"
        seesNot(ethiopian)
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_LANGUAGE)
        sees(Label.SECOND_CALENDAR)
        tap(ethiopian)
        assertEquals("ethiopian", call { it.calendarChoices() }.single { it.chosen }.name)
        back()
        back()
        val home = call { it.home() }
        val days = home.sections.flatMap { it.items }.plus(listOfNotNull(home.hearing?.item)).flatMap { it.days }
        assertTrue(days.isNotEmpty() && days.all { it.day.second.isNotEmpty() })
        tap(CaseLabel.TODAY)
        days.forEach { day -> day.day.second.forEach { sees(it.text) } }
        tap(call { it.first() }.title.text)
        call { it.first() }.days.forEach { day -> day.day.second.forEach { sees(it.text) } }
    }

    @Test
    fun aDayIsPickedInTheSecondCalendarAndShownBeforeItIsTaken() = with(phone.withVault()) {
        call { it.setCalendar("ethiopian") }
        window.go(Place(Place.Name.Question, "us.moved_on"))
        settle()
        tap(Label.ANSWER_DAY)
        val platform = ShadowDialog.getLatestDialog() as DatePickerDialog
        platform.getButton(AlertDialog.BUTTON_NEUTRAL).performClick()
        settle()
        val dialog = ShadowDialog.getLatestDialog() as AlertDialog
        val window = requireNotNull(dialog.window)
        assertTrue(window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        val views = { all(window.decorView as ViewGroup) }
        val said = { views().filterIsInstance<TextView>().map { Phone.plain(it.text.toString()) } }
        fun turn(wheel: NumberPicker, value: String) {
            val before = wheel.value
            wheel.value = wheel.displayedValues.indexOf(value)
            shadowOf(wheel).onValueChangeListener.onValueChange(wheel, before, wheel.value)
            settle()
        }
        val (day, month, year) = views().filterIsInstance<NumberPicker>()
        turn(year, "2018")
        turn(month, "Pagumen")
        assertEquals("a month that is no longer than its days", 5, day.displayedValues.size)
        turn(month, "Tikimt")
        assertEquals(30, day.displayedValues.size)
        turn(day, "26")
        assertTrue("${said()}", said().containsAll(listOf("Wednesday 5 November 2025")))
        assertNull(call { it.facts() }.find { it.name == "us.moved_on" })
        dialog.getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        settle()
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(60))
        assertEquals("2025-11-05", call { it.facts() }.single { it.name == "us.moved_on" }.value)
    }

    @Test
    fun aTypedDayOfAnotherCalendarIsAskedAbout() = with(phone.withVault()) {
        val name = "us.biometrics_at"
        window.go(Place(Place.Name.Question, name))
        settle()
        type(Label.ANSWER_TEXT, "1405-09-14T09:00")
        tap(Label.SAVE)
        sees(Label.DAY_MEANT)
        assertNull(call { it.facts() }.find { it.name == name })
        tap("Persian calendar: Saturday 14 Azar 1405")
        assertEquals("2026-12-05T09:00", call { it.facts() }.single { it.name == name }.value)
        assertThrows(FaroException.Refused::class.java) { call { it.setFact(name, null, "1405-09-14") } }
        Unit
    }
}
