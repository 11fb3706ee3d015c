package app.faro

import android.app.AlarmManager
import android.app.NotificationManager
import android.content.pm.PackageManager
import android.view.View
import android.view.WindowManager
import android.widget.Button
import app.faro.screens.hasRecoveryCode
import faro.core.CaseLabel
import faro.core.HearingKind
import faro.core.Label
import faro.core.PhoneLabel
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowDialog

/** One person's way through the app, from the first start to a reminder. */
@RunWith(ShellRunner::class)
@Config(sdk = [OLDEST, USUAL, NEWEST])
internal class JourneyTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun fromTheFirstStartToAReminder() = with(phone) {
        shadowOf(app.service<NotificationManager>()).setNotificationsEnabled(false)
        start()
        sees("English")
        sees("Español")
        assertTrue(window.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        tap("English")

        tap(call { core -> core.jurisdictions().first { it.id == "us" }.name.text })
        tap(Label.NEXT)
        tap(Label.STEPS_NUMBER)
        val number = words().filter { Regex("[0-9]{6}").matches(it) }.joinToString("")
        assertEquals(18, number.length)
        tap(Label.STEPS_WRITTEN)
        typeDigits(if (number.endsWith("1")) number.dropLast(1) + "2" else number.dropLast(1) + "1")
        val before = taps
        tap(Label.STEPS_CREATE)
        taps = before
        sees(refused { it.createVault(ByteArray(15) { 49 }, ByteArray(15) { 50 }, listOf()) })
        assertFalse(call { it.vaultExists() })
        typeDigits(number)
        tap(Label.STEPS_CREATE)

        sees(PhoneLabel.STEPS_LOST_HINT)
        tap(PhoneLabel.STEPS_LATER)
        val question = call { core -> core.openQuestions().first() }
        assertEquals("us.last_arrival", question.name)
        sees(question.question.text)
        tap(Label.ANSWER_DAY)
        val calendar = requireNotNull(ShadowDialog.getLatestDialog().window)
        assertTrue(calendar.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        pickDay(2025, 12, 7)
        val next = call { it.first() }
        sees(next.title.text)
        assertTrue("$taps taps to the first date", taps <= 12)
        tap(PhoneLabel.STEPS_LATER)
        sees(PhoneLabel.STEPS_REMIND_HINT)
        tap(Label.SETTINGS_REMINDERS_ALLOW)
        theSystemIsAllowed()
        sees(CaseLabel.NEXT_HEARING)
        assertTrue("$taps taps to the first page", taps <= 12)

        tap(next.title.text)
        val rule = call { it.rule(next.target.id) }
        rule.steps.forEach { sees(it.text.text) }
        listOfNotNull(rule.plain, rule.todo, rule.missed, rule.confidence, rule.check).forEach { sees(it.text) }
        sees(rule.citation.first())
        back()

        val alarms = shadowOf(app.service<AlarmManager>()).scheduledAlarms
        assertEquals(
            call { it.plan() }.notifications.map { it.atEpochSeconds * 1000 }.sorted(),
            alarms.map { it.triggerAtMs }.sorted(),
        )
        assertTrue(alarms.isNotEmpty())
    }

    /** The platform asks too, or, before Android 13, its settings open; the person says yes, and comes back. */
    private fun Phone.theSystemIsAllowed() {
        taps++
        shadowOf(app.service<NotificationManager>()).setNotificationsEnabled(true)
        val asked = shadowOf(window).lastRequestedPermission ?: return away(1)
        val granted = intArrayOf(PackageManager.PERMISSION_GRANTED)
        window.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, granted)
        settle()
    }

    @Test
    fun whoMakesACodeAtOnceGoesOnWithTheStepsAfterIt() = with(phone) {
        startInEnglish()
        typeNewPassphrase("seven green boats at night")
        tap(Label.RECOVERY_MAKE)
        val groups = words().filter { Regex("[0-9]{6}").matches(it) }
        assertEquals(8, groups.size)
        tap(Label.STEPS_WRITTEN)
        typeDigits(groups.last().dropLast(1))
        assertFalse("it looks ready only when it is", views().filterIsInstance<Button>().single { it.text.toString() == word(Label.NEXT) }.isEnabled)
        typeDigits(groups.last().takeLast(1))
        tap(Label.NEXT)
        sees(Label.RECOVERY_SET)
        tap(Label.CLOSE)
        val first = call { core -> core.openQuestions().map { it.question.text } }.take(5)
        for (question in first) {
            sees(question)
            tap(Label.NEXT)
        }
        sees(CaseLabel.NEXT_HEARING)
        assertTrue(call { it.hasRecoveryCode() })
    }

    @Test
    fun wordsThatFaroPicksAreWrittenDownAndTypedOnce() = with(phone) {
        startInEnglish()
        tap(Label.STEPS_PICKED)
        val left = picked()
        back()
        tap(Label.STEPS_NUMBER)
        assertTrue("the number is not what was left", words().any { Regex("[0-9]{6}").matches(it) })
        back()
        tap(Label.STEPS_PICKED)
        val picked = picked()
        assertTrue("what was left is never offered again", picked.size == 5 && picked != left)
        tap(Label.STEPS_WRITTEN)
        type(Label.PASSPHRASE, picked.dropLast(1).joinToString(" "))
        tap(Label.STEPS_CREATE)
        assertFalse(call { it.vaultExists() })
        type(Label.PASSPHRASE, picked.joinToString("  ") + " ")
        tap(Label.STEPS_CREATE)
        assertTrue(call { it.isUnlocked() })
        tap(Label.LOCK_NOW)
        call { it.unlock(picked.joinToString(" ").toByteArray()) }
    }

    /** The words in the block for paper. */
    private fun Phone.picked() = words().filter { Regex("[a-z]{3,8}").matches(it) }

    @Test
    fun aPassphraseThatIsEasyToGuessIsRefused() = with(phone) {
        startInEnglish()
        val easy = "passwordpassword"
        typeNewPassphrase(easy)
        sees(refused { it.createVault(easy.toByteArray(), easy.toByteArray(), listOf()) })
        assertFalse(call { it.vaultExists() })
    }

    @Test
    fun wordsOfOnesOwnAreTypedTwice() = with(phone) {
        startInEnglish()
        typeNewPassphrase("seven green boats at night", "seven green boats at nigh")
        assertFalse(call { it.vaultExists() })
        tap(Label.SHOW_TYPED)
        type(Label.STEPS_AGAIN, "seven green boats at night")
        tap(Label.STEPS_CREATE)
        assertTrue(call { it.isUnlocked() })
        sees(PhoneLabel.STEPS_LOST)
    }

    @Test
    fun aHearingIsWrittenDown() = with(phone.withVault()) {
        openCase(Label.HEARINGS)
        sees(Label.HEARINGS_NONE)
        tap(Label.HEARING_ADD)
        tap(Label.SAVE)
        assertEquals("a hearing without a day", 0, call { it.hearings() }.size)
        tap(Label.HEARING_INDIVIDUAL)
        tap(Label.HEARING_DAY)
        pickDay(2027, 2, 9)
        sees("Tuesday 9 February 2027")
        tap(Label.HEARING_TIME)
        val clock = ShadowDialog.getLatestDialog() as android.app.TimePickerDialog
        clock.updateTime(8, 30)
        clock.getButton(android.app.AlertDialog.BUTTON_POSITIVE).performClick()
        settle()
        tap(call { it.courtClocks() }.first { it.zone == "America/Los_Angeles" }.text.text)
        type(Label.HEARING_PLACE, "606 S Olive St")
        tap(Label.SAVE)
        sees("606 S Olive St")
        val hearing = call { it.hearings() }.single()
        assertEquals(HearingKind.INDIVIDUAL to "2027-02-09T08:30", hearing.kind to hearing.at)
        tap(CaseLabel.TODAY)
        sees(hearing.title.text)
    }

    @Test
    fun aNoteIsWrittenFoundChangedAndDeleted() = with(phone.withVault()) {
        openCase(Label.NOTES)
        sees(Label.NOTES_NONE)
        tap(Label.NOTE_ADD)
        type(Label.NOTE_TEXT, "The officer wrote my name wrong")
        tap(Label.SAVE)
        sees("The officer wrote my name wrong")
        type(Label.NOTES_SEARCH, "zebra")
        seesNot("The officer")
        type(Label.NOTES_SEARCH, "officer")
        tap("The officer wrote my name wrong")
        type(Label.NOTE_TEXT, "Room 16")
        back()
        assertEquals("what was typed is kept", "Room 16", call { it.notes() }.single().title)
        tap("Room 16")
        tap(Label.DELETE)
        assertEquals(1, call { it.notes() }.size)
        tap(Label.DELETE_SURE)
        assertEquals(0, call { it.notes() }.size)
        sees(Label.NOTES_NONE)
    }

    @Test
    fun aQuestionOfEachKindIsAnsweredAndTakenBack() = with(phone.withVault()) {
        val asked = call { core -> core.openQuestions().map { it.name } }
        assertTrue(asked.size > 3)
        for (name in asked) {
            window.go(Place(Place.Name.Question, name))
            settle()
            sees(call { core -> core.openQuestions().first { it.name == name } }.question.text)
            back()
        }
        val yesOrNo = call { core -> core.openQuestions().first { it.kind == faro.core.FactKind.BOOL } }
        window.go(Place(Place.Name.Question, yesOrNo.name))
        settle()
        tap(Label.NO)
        assertEquals("false", call { core -> core.facts().first { it.name == yesOrNo.name } }.value)
        window.go(Place(Place.Name.Question, yesOrNo.name))
        settle()
        tap(Label.ANSWER_REMOVE)
        assertTrue("one tap removes nothing", call { core -> core.facts().any { it.name == yesOrNo.name } })
        tap(Label.DELETE_SURE)
        assertTrue(call { core -> core.facts().none { it.name == yesOrNo.name } })
    }

    @Test
    fun aGuideIsReadWithItsSourcesAlsoWhileTheVaultIsClosed() = with(phone.withVault()) {
        tap(Label.LOCK_NOW)
        tap(Label.GUIDES)
        val line = call { it.articles() }.first()
        tap(Label.SEARCH)
        type(Label.SEARCH_FIELD, line.title.text)
        tap(line.title.text)
        val article = call { it.article(line.id) }
        sees(article.title.text)
        sees(article.checked.text)
        article.sections.filter { it.heading.text.isNotEmpty() }.forEach { sees(it.heading.text) }
        article.sources.forEach { sees(it) }
        repeat(3) { back() }
        sees(Label.OPEN_TITLE)
    }

    @Test
    fun anotherLanguageIsChosenAndKept() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_LANGUAGE)
        tap("Español")
        assertEquals("es", call { it.language() })
        sees(Label.SETTINGS)
        back()
        assertEquals("Hoy", word(CaseLabel.TODAY))
        sees("Hoy")
        sees(call { it.translationNotices() }.single().text)
    }

    @Test
    fun fromRightToLeft() = with(phone) {
        app.folder = PseudoLocale.folder()
        withVault("ar-XB")
        assertEquals(View.LAYOUT_DIRECTION_RTL, root.getChildAt(0).layoutDirection)
        val home = views().first {
            it.contentDescription == null && it is android.widget.TextView &&
                it.text == word(CaseLabel.TODAY)
        }
        val guides = views().first { it is android.widget.TextView && it.text == word(Label.GUIDES) }
        assertTrue("the first tab is at the right", left(home) > left(guides))
        tap(CaseLabel.QUESTIONS_MORE)
        tap(Label.BACK)
        tap(Label.GUIDES)
        tap(call { it.articles() }.first().title.text)
        assertNotEquals("", words().first())
    }

    private fun left(view: View): Int = IntArray(2).also(view::getLocationInWindow)[0]
}
