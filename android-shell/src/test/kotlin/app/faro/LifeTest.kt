package app.faro

import android.app.AlertDialog
import android.app.TimePickerDialog
import faro.core.DutyKind
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.NewSource
import faro.core.Repeat
import faro.core.SourceKind
import faro.core.Standing
import faro.core.TargetKind
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowDialog

/** A week of a case: what must be done, what came of it, and a hearing whose date nobody agrees on. */
@RunWith(ShellRunner::class)
@Config(sdk = [OLDEST, USUAL, NEWEST])
internal class LifeTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun theRemindersThatWillComeAreListedInTheirOwnWords() = with(phone.withVault()) {
        call { it.addDuty(photo("2026-12-01")) }
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_PLAN)
        val planned = call { it.plan() }.notifications
        assertTrue(planned.isNotEmpty())
        planned.take(3).forEach {
            sees(it.text.text)
            sees(it.atText.text)
        }
    }

    @Test
    fun theCardOfAHearingOpensThatHearing() = with(phone.withVault()) {
        call { it.addHearing(hearing("2027-02-09T08:30")) }
        val second = call { it.addHearing(hearing("2027-03-16T08:30", "Room 9")) }
        window.begin(Place(Place.Name.Home))
        settle()
        val card = call { it.listed() }.single { it.target.kind == TargetKind.HEARING && it.target.id == second }
        tap(card.days.first().day.text.text)
        sees("Room 9")
        seesNot("606 S Olive St")
        sees(Label.HEARING_SOURCE_ADD)
    }

    @Test
    fun aDutyIsWrittenDownAndDeleted() = with(phone.withVault()) {
        openCase(Label.DUTIES)
        sees(Label.DUTIES_NONE)
        tap(Label.DUTY_ADD)
        tap(Label.SAVE)
        assertEquals("a duty without a day", 0, call { it.duties() }.size)
        tap(call { it.dutyKinds() }.first { it.kind == DutyKind.CALL_WINDOW }.text.text)
        tap(Label.REPEAT_WEEKLY)
        tap(Label.DUTY_FIRST)
        pickDay(2026, 12, 1)
        sees("Tuesday 1 December 2026")
        tap(Label.DUTY_BEGINS)
        time(9, 0)
        tap(Label.DUTY_ENDS)
        time(11, 30)
        type(Label.DUTY_PLACE, "555 0100")
        tap(Label.SAVE)
        val duty = call { it.duties() }.single()
        assertEquals(DutyKind.CALL_WINDOW to "555 0100", duty.kind to duty.place)
        assertEquals("2026-12-01", duty.next?.day?.day?.iso)
        tap(duty.title.text)
        sees(requireNotNull(duty.next).day.day.text.text)
        sees(duty.repeats.text)
        duty.times.forEach { sees(it.day.day.text.text) }
        assertTrue(duty.checklist.isNotEmpty())
        duty.checklist.forEach { sees(it.text) }
        tap(Label.DELETE)
        assertEquals(1, call { it.duties() }.size)
        tap(Label.DELETE_SURE)
        assertEquals(0, call { it.duties() }.size)
        sees(Label.DUTIES_NONE)
    }

    @Test
    fun aHearingHearsItsSourcesAndIsSettled() = with(phone.withVault()) {
        call { it.addHearing(hearing("2027-02-09T08:30")) }
        openCase(Label.HEARINGS)
        tap(call { it.hearings() }.single().title.text)
        sees("606 S Olive St")
        tap(Label.HEARING_SOURCE_ADD)
        val hotline = call { it.sourceKinds() }.first { it.kind == SourceKind.HOTLINE }
        tap(hotline.text.text)
        tap(Label.HEARING_DAY)
        pickDay(2027, 1, 12)
        tap(Label.HEARING_TIME)
        time(13, 0)
        tap(Label.SAVE)
        val heard = call { it.hearings() }.single()
        assertEquals(Standing.CONFLICT to "2027-01-12T13:00", heard.standing to heard.at)
        sees(heard.standingText.text)
        assertTrue(heard.notes.isNotEmpty())
        heard.notes.forEach { sees(it.text.text) }
        heard.sources.forEach { sees(it.kindText.text) }
        tap(Label.HEARING_SETTLE)
        val settled = call { it.hearings() }.single()
        assertTrue(settled.sources.any { it.wrong })
        assertEquals("2027-01-12T13:00", settled.at)
        sees(Label.HEARING_WRONG)
        seesNot(word(Label.HEARING_SETTLE))

        tap(Label.EDIT)
        type(Label.HEARING_JUDGE, "Lee")
        type(Label.HEARING_BRING, "Passport\n\nPhotos")
        type(Label.HEARING_TRAVEL, "90")
        tap(Label.HEARING_EVERYBODY)
        tap(Label.SAVE)
        val edited = call { it.hearings() }.single()
        assertEquals(listOf("Passport", "Photos") to 90u, edited.bring to edited.travelMinutes)
        assertEquals("2027-01-12T13:00" to true, edited.at to edited.everybody)
        sees("Lee")
        assertEquals("when to be there, and when to leave", 2, edited.days.size)
        edited.days.forEach { sees(it.day.text.text) }
        tap(Label.DELETE)
        tap(Label.DELETE_SURE)
        sees(Label.HEARINGS_NONE)
    }

    @Test
    fun aLaterDateStrikesOutAnEarlierOneOnlyAfterASecondTap() = with(phone.withVault()) {
        call { it.addHearing(hearing("2027-01-12T08:30")) }
        val id = call { it.hearings() }.single().id
        for ((kind, at) in listOf(SourceKind.HOTLINE to "2027-01-12T08:30", SourceKind.WEBSITE to "2027-03-03T09:00")) {
            call { it.addHearingSource(id, NewSource(kind, at)) }
        }
        val told = call { it.hearing(id) }
        assertEquals("2027-01-12T08:30", told.at)
        val (website, hotline) = told.sources
        assertEquals(SourceKind.WEBSITE to 0, website.kind to hotline.settling.size)
        assertTrue(website.settling.any { hotline.kindText.text in it.text })
        openCase(Label.HEARINGS)
        tap(told.title.text)
        tap(Label.HEARING_SETTLE)
        website.settling.forEach { sees(it.text) }
        assertTrue("one tap strikes out nothing", call { it.hearing(id) }.sources.none { it.wrong })
        tap(Label.HEARING_SETTLE)
        assertEquals("2027-03-03T09:00", call { it.hearing(id) }.at)
    }

    private fun photo(first: String) =
        NewDuty(DutyKind.PHOTO, "", first, Repeat.Weeks(1u, emptyList()), "09:00", "11:00")

    private fun hearing(at: String, place: String = "606 S Olive St") =
        NewHearing("us", HearingKind.INDIVIDUAL, at, "America/Los_Angeles", place)

    private fun time(hour: Int, minute: Int) {
        val clock = ShadowDialog.getLatestDialog() as TimePickerDialog
        clock.updateTime(hour, minute)
        clock.getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        phone.settle()
    }
}
