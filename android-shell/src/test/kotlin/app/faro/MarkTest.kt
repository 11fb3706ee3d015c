package app.faro

import android.app.AlarmManager
import android.content.Intent
import app.faro.screens.Mark
import faro.core.DutyKind
import faro.core.HearingKind
import faro.core.Label
import faro.core.Moment
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.NewProof
import faro.core.ProofResult
import faro.core.Repeat
import faro.core.TargetKind
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** What came of a rule, a hearing and a time of a duty is written down, shown, and taken back. */
@RunWith(ShellRunner::class)
internal class MarkTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aDeadlineIsDoneOnADayAndIsNotDueAnyMore() = with(phone.withVault()) {
        app.replan()
        settle()
        val before = alarms()
        val next = call { it.first() }
        tap(next.title.text)
        tap(Label.DONE)
        tap(Label.MARK_DAY)
        pickDay(2026, 12, 1)
        tap(Label.SAVE)
        sees(refused { it.mark(next.id, NewProof(ProofResult.DONE, "2026-12-01")) })
        assertTrue(call { it.proofLog() }.entries.isEmpty())
        tap(Label.MARK_DAY)
        pickDay(2026, 11, 20)
        sees("Friday 20 November 2026")
        type(Label.DUTY_REFERENCE, "A-77")
        type(Label.NOTE_TEXT, "By mail")
        tap(Label.SAVE)
        sees(Label.MARKED_DONE)
        tap(Label.CLOSE)

        val marked = requireNotNull(call { it.rule(next.target.id) }.marked)
        assertEquals(ProofResult.DONE to "2026-11-20", marked.result to marked.on?.iso)
        sees(Label.MARKED)
        sees(marked.text.text)
        sees("Friday 20 November 2026")
        seesNot(word(Label.COULD_NOT))
        assertTrue(call { it.proofLog() }.entries.single().details.any { "A-77" in it.text })
        assertEquals(planned(), alarms())
        assertNotEquals(before, alarms())
        back()
        seesNot(next.title.text)

        window.go(Place(Place.Name.Rule, next.target.id))
        settle()
        tap(Label.UNDO)
        sees(Label.UNDO_HINT)
        tap(Label.CANCEL)
        seesNot(word(Label.UNDO_HINT))
        tap(Label.UNDO)
        assertEquals("it is asked once", 1, call { it.proofLog() }.entries.size)
        tap(Label.UNDO)
        assertEquals(2, call { it.proofLog() }.entries.size)
        seesNot(word(Label.MARKED))
        sees(Label.DONE)
        assertEquals(before, alarms())
        back()
        sees(next.title.text)
    }

    @Test
    fun whereAProofIsNeededItIsSaidAndAskedFor() = with(phone.withVault()) {
        call { it.setFact("us.moved_on", null, "2026-11-20") }
        window.refresh()
        settle()
        val moved = call { it.listed() }.first { it.rule == "us.ar11" }
        tap(moved.title.text)
        tap(Label.DONE)
        tap(Label.SAVE)
        sees(refused { it.mark(moved.id, NewProof(ProofResult.DONE)) })
        assertTrue(call { it.proofLog() }.entries.isEmpty())
        type(Label.DUTY_REFERENCE, "A-77")
        tap(Label.SAVE)
        sees(Label.MARKED_DONE)
        assertEquals(1, call { it.proofLog() }.entries.size)
    }

    @Test
    fun whoMissedAHearingSaysWhyAndTakesItBackOnTheFirstPage() = with(phone.withVault()) {
        val court = NewHearing("us", HearingKind.INDIVIDUAL, "2026-11-24T08:30", "America/Los_Angeles", "Room 9")
        val id = call { it.addHearing(court) }
        window.go(Place(Place.Name.Hearing, id))
        settle()
        seesNot(word(Label.HEARING_WAS_THERE))
        app.now = Moment(app.now.epochSeconds + 50 * 3600, "America/New_York")
        window.refresh()
        settle()
        tap(Label.HEARING_WAS_NOT_THERE)
        tap(call { it.reasons() }.last().text.text)
        tap(Label.SAVE)
        tap(Label.CLOSE)
        val marked = requireNotNull(call { it.hearing(id) }.marked)
        sees(marked.text.text)
        seesNot(word(Label.HEARING_WAS_THERE))
        sees(requireNotNull(marked.on).text.text)

        window.begin(Place(Place.Name.Home))
        settle()
        sees(Label.MARKED)
        sees(marked.text.text)
        tap(Label.UNDO)
        tap(Label.UNDO)
        seesNot(word(Label.MARKED))
        assertTrue(call { it.hearing(id) }.canMark)
    }

    @Test
    fun aTimeOfADutyIsDoneAndTakenBackOnItsOwnPage() = with(phone.withVault()) {
        val id = call { it.addDuty(photo()) }
        window.refresh()
        settle()
        sees(Label.DUTY_WAITING)
        tap(Label.DONE)
        tap(Label.SAVE)
        sees(Label.MARKED_DONE)
        sees(Label.CODE_GIVE)
        tap(Label.CLOSE)
        seesNot(word(Label.DUTY_WAITING))
        val log = call { it.proofLog() }
        openCase(Label.PROOF_LOG)
        sees(log.entries.single().title.text)
        log.entries.single().details.forEach { sees(it.text) }
        sees(log.proves.text)
        sees(log.provesNot.text)
        tap(Label.PROOF_SHEET)
        val drawn = views().map { Phone.plain(it.contentDescription?.toString().orEmpty()) }
        assertTrue("$drawn", drawn.any { Phone.plain(log.entries.single().title.text) in it })
        back()
        val code = call { it.checkCode() }
        sees(code.line.text)
        sees(code.why.text)
        tap(Label.CODE_SEND)
        assertEquals(code.line.text, sent())

        window.go(Place(Place.Name.Duty, id))
        settle()
        val done = call { it.duty(id) }.times.single { it.marked != null }
        tap(done.day.day.text.text)
        sees(Label.MARKED)
        sees(done.stateText.text)
        tap(Label.UNDO)
        tap(Label.UNDO)
        sees(Label.DONE)
        back()
        sees(Label.DUTY_WAITING)
    }

    @Test
    fun whatCouldNotBeDoneHasAReasonAndTheWordsOfTheApp() = with(phone.withVault()) {
        call { it.addDuty(photo()) }
        window.refresh()
        settle()
        tap(Label.COULD_NOT)
        val reasons = call { it.reasons() }
        reasons.forEach { sees(it.text.text) }
        tap(reasons.first().text.text)
        type(Label.DUTY_ERROR, "Error 503 no face found")
        type(Label.DUTY_SPOKE_TO, "Officer Lane")
        tap(Label.SAVE)
        tap(Label.CLOSE)
        seesNot(word(Label.DUTY_WAITING))
        val said = call { it.proofLog() }.entries.first().details.map { Phone.plain(it.text) }
        assertTrue(said.any { "Error 503 no face found" in it })
        assertTrue(said.any { "Officer Lane" in it })
        assertTrue(said.any { Phone.plain(reasons.first().text.text) in it })
    }

    @Test
    fun whatNoMarkWroteOpensNothing() = with(phone.withVault()) {
        val mark = requireNotNull(Mark.read(Mark(ProofResult.DONE, TargetKind.RULE, "us.ar11").place.id))
        assertEquals(Triple(ProofResult.DONE, TargetKind.RULE, "us.ar11"), Triple(mark.result, mark.page, mark.item))
        for (id in listOf("", "DONE", "DONE RULE", "DONE/1/2", "MAYBE RULE us.ar11")) assertNull(id, Mark.read(id))
        window.go(Place(Place.Name.Mark, "DONE/1/2"))
        settle()
        sees(Label.FAULT)
    }

    /** What the chooser that opened last would hand to another app. */
    private fun sent(): String? {
        @Suppress("DEPRECATION")
        val chosen = shadowOf(phone.window).nextStartedActivity.getParcelableExtra<Intent>(Intent.EXTRA_INTENT)
        return chosen?.getStringExtra(Intent.EXTRA_TEXT)
    }

    private fun photo() =
        NewDuty(DutyKind.PHOTO, "", "2026-11-22", Repeat.Weeks(1u, emptyList()), "09:00", "11:00")

    private fun alarms() = shadowOf(phone.app.service<AlarmManager>()).scheduledAlarms.map { it.triggerAtMs }.sorted()

    private fun planned() = phone.call { it.plan() }.notifications.map { it.atEpochSeconds * 1000 }.sorted()
}
