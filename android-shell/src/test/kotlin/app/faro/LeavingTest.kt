package app.faro

import android.content.Intent
import android.os.Looper
import faro.core.Label
import java.time.Duration
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowSystemClock

/** Whoever puts the phone down, or into other hands, has closed the vault. */
@RunWith(ShellRunner::class)
internal class LeavingTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun whoLeavesTheAppHasClosedTheVault() = with(phone.withVault()) {
        openCase(Label.NOTES)
        tap(Label.NOTE_ADD)
        type(Label.NOTE_TEXT, "half a sen")
        away(0)
        assertFalse(call { it.isUnlocked() })
        sees(Label.OPEN_TITLE)
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        assertEquals("what was typed is not lost", "half a sen", call { it.notes() }.single().title)
    }

    @Test
    fun howLongItStaysOpenIsChosen() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        val (_, minute, five) = call { it.lockChoices() }
        tap(minute.text.text)
        away(59)
        assertTrue("a look at another app", call { it.isUnlocked() })
        away(61)
        assertFalse(call { it.isUnlocked() })
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        tap(five.text.text)
        away(299)
        assertTrue(call { it.isUnlocked() })
        away(301)
        assertFalse(call { it.isUnlocked() })
    }

    @Test
    fun aProcessThatWasHeldStillLocksBeforeAnythingIsShown() = with(phone.withVault()) {
        call { it.setLockAfter(60u) }
        window.refresh()
        settle()
        val leaving = app.leaving
        leaving.left(60)
        // The clock goes on, and no task of ours runs.
        ShadowSystemClock.advanceBy(Duration.ofSeconds(61))
        leaving.back()
        settle()
        assertFalse(call { it.isUnlocked() })
    }

    @Test
    fun aPageThatTheAppItselfOpensIsNoLeavingForAWhile() = with(phone.withVault()) {
        for ((seconds, isOpen) in listOf(290L to true, 301L to false)) {
            window.startActivityForResult(Intent(Intent.ACTION_OPEN_DOCUMENT), 99)
            away(seconds)
            assertTrue("$seconds", isOpen == call { it.isUnlocked() })
        }
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        window.startActivityForResult(Intent(Intent.ACTION_OPEN_DOCUMENT), 99)
        away(1)
        away(1)
        assertFalse("the next time is a leaving again", call { it.isUnlocked() })
    }

    @Test
    fun theScreenGoesDarkOverSuchAPage() = with(phone.withVault()) {
        window.startActivityForResult(Intent(Intent.ACTION_OPEN_DOCUMENT), 99)
        app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
        settle()
        assertFalse(call { it.isUnlocked() })
    }
}
