package app.faro

import android.content.Intent
import android.view.View
import android.view.ViewGroup
import android.widget.ScrollView
import android.widget.TextView
import faro.core.AgendaKind
import faro.core.CaseLabel
import faro.core.DutyKind
import faro.core.Faro
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.Reason
import faro.core.Repeat
import faro.core.SourceKind
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/** The four places, and what a person does from the first of them. */
@RunWith(ShellRunner::class)
internal class TodayTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aScreenReaderHearsTheNextHearingBeforeWhatIsDueAndTheQuestions() = with(phone.withHearing()) {
        val home = call { it.home() }
        val card = requireNotNull(home.hearing)
        val heard = read(root)
        fun at(vararg words: String) = heard.indexOfFirst { said -> words.all { Phone.plain(it) in said } }
        val order = listOf(
            heard.indexOf(word(Label.SEARCH)),
            heard.indexOf(word(Label.LOCK_NOW)),
            heard.indexOf(word(CaseLabel.NEXT_HEARING)),
            at(card.item.title.text, requireNotNull(card.state).text.text, card.time.there.text, card.distance.text),
            at(requireNotNull(card.call).call.text),
            at(home.sections.first().heading.text),
            at(requireNotNull(home.openQuestions).text),
            heard.indexOf(word(CaseLabel.QUESTIONS_MORE)),
            at(home.check.text),
            heard.indexOf(word(CaseLabel.TODAY)),
            heard.indexOf(word(CaseLabel.DATES)),
            heard.indexOf(word(CaseLabel.MY_CASE)),
            heard.indexOf(word(Label.GUIDES)),
        )
        assertTrue("$order in $heard", order.all { it >= 0 } && order == order.sorted())
        assertEquals("a card is heard as one", 1, heard.count { Phone.plain(card.time.there.text) in it })
        assertTrue(home.questions.size in 1..3)
    }

    /** What TalkBack says on its way from the first thing to the last: a control with all that is written on it, and each text. */
    private fun read(view: View): List<String> = when {
        !view.isShown || view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO -> emptyList()
        view.contentDescription != null -> listOf(Phone.plain(view.contentDescription.toString()))
        view.isClickable && view is ViewGroup -> listOf(on(view).joinToString("\n")) + inside(view).flatMap(::read)
        view is TextView -> listOf(Phone.plain(view.text.toString())).filter { it.isNotEmpty() }
        view is ViewGroup -> (0 until view.childCount).flatMap { read(view.getChildAt(it)) }
        else -> emptyList()
    }

    private fun on(view: View): List<String> = when {
        view is TextView -> listOf(Phone.plain(view.text.toString()))
        view is ViewGroup -> (0 until view.childCount).map(view::getChildAt).filter { !it.isClickable }.flatMap(::on)
        else -> emptyList()
    }

    private fun inside(view: ViewGroup): List<View> = Phone.all(view).filter { it !== view && it.isClickable }

    @Test
    fun theNextHearingIsInSightWithTheCourtsTimeLargeAndThisPhonesSmall() = with(phone.withHearing()) {
        val card = requireNotNull(call { it.home() }.hearing)
        val there = block(card.time.there.text)
        val here = block(requireNotNull(card.time.here).text)
        assertTrue(there.textSize > here.textSize * 1.4)
        val below = IntArray(2).also(here::getLocationInWindow)[1]
        val scroll = Phone.all(root).first { it is ScrollView }
        assertTrue("above the fold", below + here.height <= IntArray(2).also(scroll::getLocationInWindow)[1] + scroll.height)
        seesNot("America/Los_Angeles")
        window.go(Place(Place.Name.Hearing, card.target.id))
        settle()
        assertTrue(block(card.time.there.text).textSize > block(requireNotNull(card.time.here).text).textSize * 1.4)
        seesNot("America/Los_Angeles")
    }

    private fun block(words: String): TextView =
        phone.views().filterIsInstance<TextView>().first { Phone.plain(it.text.toString()) == Phone.plain(words) }

    @Test
    fun whereNoHearingIsWrittenDownThatIsAskedForFirst() = with(phone.withVault()) {
        tap(CaseLabel.NEXT_HEARING_NONE)
        sees(Label.HEARING_KIND)
    }

    @Test
    fun twoTapsFromTodayToWhatWasDone() = with(phone.withVault()) {
        val due = call { it.first() }
        assertTrue(due.canMark)
        taps = 0
        tap(Label.DONE)
        tap(Label.SAVE)
        assertEquals(2, taps)
        sees(Label.MARKED_DONE)
        assertEquals(1, call { it.proofLog() }.entries.size)
    }

    @Test
    fun aHearingThatThePhoneLineMovedIsHeardSettledAndStandsFirst() = with(phone.withHearing()) {
        val before = requireNotNull(call { it.home() }.hearing)
        val unchecked = requireNotNull(before.state)
        sees(unchecked.text.text)
        tap(requireNotNull(before.call).call.text)
        val dial = shadowOf(window).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to requireNotNull(before.call).uri, dial.action to dial.dataString)

        tap(before.time.there.text)
        tap(Label.HEARING_SOURCE_ADD)
        tap(call { it.sourceKinds() }.first { it.kind == SourceKind.HOTLINE }.text.text)
        tap(Label.HEARING_DAY)
        pickDay(2027, 1, 12)
        tap(Label.SAVE)
        val heard = call { it.hearings() }.single()
        sees(heard.time.there.text)
        val grave = heard.notes.first { it.grave }
        assertTrue("what is unsure is larger than what is not", block(grave.text.text).textSize > block(heard.standingText.text).textSize)

        tap(Label.BACK)
        val now = requireNotNull(call { it.home() }.hearing)
        assertNotEquals(before.time.there, now.time.there)
        sees(now.time.there.text)
        sees(now.distance.text)
        val unsure = requireNotNull(now.state)
        assertNotEquals("who told another date weighs more", unchecked.code, unsure.code)
        sees(unsure.text.text)
        tap(now.time.there.text)
        tap(Label.HEARING_SETTLE)
        tap(Label.BACK)
        assertEquals("2027-01-12", call { it.hearings() }.single().at.take(10))
        sees(now.time.there.text)
        seesNot(unsure.text.text)
    }

    @Test
    fun aCheckInThatTheAppRefusedHasItsProofItsCodeAndItsSheet() = with(phone.withVault()) {
        call { it.addDuty(NewDuty(DutyKind.PHOTO, "", "2026-11-22", Repeat.Weeks(1u, emptyList()), "09:00", "11:00")) }
        window.refresh()
        settle()
        val waiting = call { it.home() }.waiting.single()
        sees(waiting.title.text)
        sees(requireNotNull(waiting.time.until).text)
        tap(Label.COULD_NOT)
        tap(call { it.reasons() }.first { it.reason == Reason.APP_REFUSED }.text.text)
        type(Label.DUTY_ERROR, "Error 503 no face found")
        tap(Label.SAVE)
        sees(Label.MARKED_DONE)
        tap(Label.CODE_GIVE)
        val code = call { it.checkCode() }
        sees(code.line.text)
        back()
        tap(Label.CLOSE)
        seesNot(word(Label.DUTY_WAITING))
        openCase(Label.PROOF_LOG)
        val entry = call { it.proofLog() }.entries.single()
        entry.details.forEach { sees(it.text) }
        assertTrue(entry.details.any { "Error 503 no face found" in it.text })
        tap(Label.PROOF_SHEET)
        val drawn = views().map { Phone.plain(it.contentDescription?.toString().orEmpty()) }
        assertTrue("$drawn", drawn.any { "Error 503 no face found" in it })
    }

    @Test
    fun onASharedPhoneNothingIsLeftForTheNextOneAndThePersonComesBackToTheirPlace() = with(phone.withHearing()) {
        val case = listOf("606 S Olive St", requireNotNull(call { it.home() }.hearing).time.there.text)
        openCase(Label.HEARINGS)
        case.forEach { sees(it) }
        for (leaves in listOf<() -> Unit>({ tap(Label.LOCK_NOW) }, { away(0) }, { dieAndComeBack() })) {
            leaves()
            assertFalse(call { it.isUnlocked() })
            sees(Label.OPEN_TITLE)
            case.forEach { seesNot(it) }
            seesNot(word(CaseLabel.MY_CASE))
            tap(Label.GUIDES)
            case.forEach { seesNot(it) }
            back()
            typeDigits(Phone.PASSPHRASE)
            tap(Label.OPEN_VAULT)
            case.forEach { sees(it) }
        }
        back()
        sees(Label.PROOF_LOG)
    }

    @Test
    fun theWeekTheMonthAndADayShowWhatStandsOnThem() = with(phone.withHearing()) {
        call { it.addDuty(NewDuty(DutyKind.PHOTO, "", "2027-02-09", Repeat.Once, "09:00", "11:00")) }
        tap(CaseLabel.DATES)
        val week = call { it.week(null) }
        sees(week.heading.text)
        week.days.forEach { day ->
            sees(day.day.text.text)
            day.marks.forEach { sees(it.title.text) }
        }
        tap(CaseLabel.LATER)
        sees(call { it.week(week.later) }.heading.text)
        tap(CaseLabel.EARLIER)
        sees(week.heading.text)

        tap(CaseLabel.MONTH)
        repeat(3) { tap(CaseLabel.LATER) }
        val february = call { it.month("2027-02-09") }
        sees(february.heading.text)
        val ninth = february.weeks.flatten().single { it.iso == "2027-02-09" }
        assertTrue(ninth.kinds.contains(AgendaKind.APPEARANCE) && ninth.kinds.contains(AgendaKind.DUTY))
        tap(ninth.spoken.text)
        call { it.day("2027-02-09") }.marks.forEach { sees(it.title.text) }
        tap(call { it.hearings() }.single().title.text)
        sees("606 S Olive St")
        repeat(2) { back() }
        sees(february.heading.text)
    }

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun inLargeTypeOnASmallPhoneNoWordOfTheFourPlacesIsLost() = largeType("es")

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun nothingOfTheFourPlacesIsLostFromRightToLeft() {
        phone.app.folder = PseudoLocale.folder()
        largeType("ar-XB")
    }

    /** [Looking] looks over each page that comes up. */
    private fun largeType(language: String) {
        RuntimeEnvironment.setFontScale(2f)
        with(phone.withHearing(language)) {
            for (name in listOf(Place.Name.Dates, Place.Name.Month, Place.Name.MyCase, Place.Name.FirstQuestion, Place.Name.Lost)) {
                window.go(Place(name))
                settle()
                assertTrue("$name", words().size > 3)
            }
            window.go(Place(Place.Name.Day, "2027-02-09"))
            settle()
            window.go(Place(Place.Name.Remind))
            settle()
        }
    }

    private fun Phone.withHearing(language: String = "en"): Phone {
        withVault(language)
        val court = NewHearing("us", HearingKind.INDIVIDUAL, "2027-02-09T08:30", "America/Los_Angeles", "606 S Olive St")
        call { core: Faro -> core.addHearing(court) }
        window.begin(Place(Place.Name.Home))
        settle()
        return this
    }
}
