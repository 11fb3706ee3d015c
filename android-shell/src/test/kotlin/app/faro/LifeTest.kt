package app.faro

import android.app.AlertDialog
import android.app.DatePickerDialog
import android.app.TimePickerDialog
import faro.core.DutyKind
import faro.core.HearingKind
import faro.core.Label
import faro.core.Moment
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.Repeat
import faro.core.Standing
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.shadows.ShadowDialog

/** A week of a case: what must be done, what came of it, and a hearing whose date nobody agrees on. */
@RunWith(ShellRunner::class)
internal class LifeTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aDutyIsDoneInTwoTaps() = with(phone.withVault()) {
        call { it.addDuty(photo("2026-11-22")) }
        window.refresh()
        settle()
        sees(Label.DUTY_WAITING)
        tap(Label.DUTY_DONE)
        seesNot(word(Label.DUTY_WAITING))
        val entry = call { it.proofLog() }.entries.first()
        tap(Label.PROOF_LOG)
        sees(entry.title.text)
        entry.details.forEach { sees(it.text) }
        sees(call { it.proofLog() }.proves.text)
        sees(call { it.proofLog() }.provesNot.text)
        tap(Label.PROOF_SHEET)
        sees(call { it.proofSheet() })
    }

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
    fun whatCouldNotBeDoneHasAReasonAndTheWordsOfTheApp() = with(phone.withVault()) {
        call { it.addDuty(photo("2026-11-22")) }
        window.refresh()
        settle()
        tap(Label.DUTY_COULD_NOT)
        val reasons = call { it.reasons() }
        reasons.forEach { sees(it.text.text) }
        tap(reasons.first().text.text)
        type(Label.DUTY_ERROR, "Error 503 no face found")
        type(Label.DUTY_SPOKE_TO, "Officer Lane")
        tap(Label.SAVE)
        seesNot(word(Label.DUTY_WAITING))
        val said = call { it.proofLog() }.entries.first().details.map { Phone.plain(it.text) }
        assertTrue(said.any { "Error 503 no face found" in it })
        assertTrue(said.any { "Officer Lane" in it })
        assertTrue(said.any { Phone.plain(reasons.first().text.text) in it })
    }

    @Test
    fun whereAProofIsNeededThePageForItOpens() = with(phone.withVault()) {
        call { it.setFact("us.moved_on", "2026-11-20") }
        call { it.addDuty(photo("2026-11-22").copy(kind = DutyKind.ADDRESS_OFFICE)) }
        window.refresh()
        settle()
        tap(Label.DUTY_DONE)
        sees(Label.PROOF_NEEDED)
        tap(Label.SAVE)
        assertTrue(call { it.proofLog() }.entries.isEmpty())
        type(Label.DUTY_REFERENCE, "A-77")
        tap(Label.SAVE)
        assertEquals(1, call { it.proofLog() }.entries.size)
        seesNot(word(Label.DUTY_WAITING))
    }

    @Test
    fun aDutyIsWrittenDownAndDeleted() = with(phone.withVault()) {
        tap(Label.DUTIES)
        sees(Label.DUTIES_NONE)
        tap(Label.DUTY_ADD)
        tap(Label.SAVE)
        assertEquals("a duty without a day", 0, call { it.duties() }.size)
        tap(call { it.dutyKinds() }.first { it.kind == DutyKind.CALL_WINDOW }.text.text)
        tap(Label.REPEAT_WEEKLY)
        tap(Label.DUTY_FIRST)
        day(2026, 12, 1)
        sees("Tuesday 1 December 2026")
        tap(Label.DUTY_BEGINS)
        time(9, 0)
        tap(Label.DUTY_ENDS)
        time(11, 30)
        type(Label.DUTY_PLACE, "555 0100")
        tap(Label.SAVE)
        val duty = call { it.duties() }.single()
        assertEquals(DutyKind.CALL_WINDOW to "555 0100", duty.kind to duty.place)
        assertEquals("2026-12-01", duty.next?.iso)
        tap(duty.title.text)
        sees(requireNotNull(duty.next).day.day.text.text)
        sees(requireNotNull(duty.repeats).text)
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
        tap(Label.HEARINGS)
        tap(call { it.hearings() }.single().title.text)
        sees("606 S Olive St")
        tap(Label.HEARING_SOURCE_ADD)
        val hotline = call { it.sourceKinds() }.first { it.kind == faro.core.SourceKind.HOTLINE }
        tap(hotline.text.text)
        tap(Label.HEARING_DAY)
        day(2027, 1, 12)
        tap(Label.HEARING_TIME)
        time(13, 0)
        tap(Label.SAVE)
        val heard = call { it.hearings() }.single()
        assertEquals(Standing.CONFLICT to "2027-01-12T13:00", heard.standing to heard.at)
        sees(heard.standingText.text)
        sees(requireNotNull(heard.warning).text)
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
        tap(Label.SAVE)
        val edited = call { it.hearings() }.single()
        assertEquals(listOf("Passport", "Photos") to 90u, edited.bring to edited.travelMinutes)
        assertEquals("2027-01-12T13:00", edited.at)
        sees("Lee")
        sees(requireNotNull(edited.leaveBy).day.text.text)
        tap(Label.DELETE)
        tap(Label.DELETE_SURE)
        sees(Label.HEARINGS_NONE)
    }

    @Test
    fun whoWasAtAHearingSaysSoWhenItsDayHasCome() = with(phone.withVault()) {
        val id = call { it.addHearing(hearing("2026-11-24T08:30")) }
        window.go(Place(Place.Name.Hearing, id))
        settle()
        seesNot(word(Label.HEARING_WAS_THERE))
        app.now = Moment(app.now.epochSeconds + 2 * 86_400, "America/New_York")
        window.refresh()
        settle()
        tap(Label.HEARING_WAS_NOT_THERE)
        tap(call { it.reasons() }.last().text.text)
        tap(Label.SAVE)
        sees(call { it.proofLog() }.entries.single().title.text)
        back()
        seesNot(word(Label.HEARING_WAS_THERE))
    }

    private fun photo(first: String) =
        NewDuty(DutyKind.PHOTO, "", first, Repeat.Weeks(1u, emptyList()), "09:00", "11:00")

    private fun hearing(at: String) =
        NewHearing("us", HearingKind.INDIVIDUAL, at, "America/Los_Angeles", "606 S Olive St")

    private fun day(year: Int, month: Int, day: Int) {
        val picker = ShadowDialog.getLatestDialog() as DatePickerDialog
        picker.updateDate(year, month - 1, day)
        picker.getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        phone.settle()
    }

    private fun time(hour: Int, minute: Int) {
        val clock = ShadowDialog.getLatestDialog() as TimePickerDialog
        clock.updateTime(hour, minute)
        clock.getButton(AlertDialog.BUTTON_POSITIVE).performClick()
        phone.settle()
    }
}
