package app.faro

import android.os.Looper
import app.faro.keys.FakeKeystore
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.Moment
import faro.core.SlotKind
import java.time.Duration
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** Somebody else holds the phone while the vault is open: no way in is theirs, and nothing is erased. */
@RunWith(ShellRunner::class)
internal class PresenceTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun noWayInIsChangedAndNothingIsErasedByWhoDoesNotKnowThePassphrase() = with(phone.withVault()) {
        call { it.newCode() }
        val before = call { it.slots() }.map { it.id }
        val ways = listOf(
            Place.Name.Settings to word(Label.SETTINGS_PASSPHRASE),
            Place.Name.Settings to word(Label.TURN_ON),
            Place.Name.RecoveryNew to word(Label.RECOVERY_NEW_CONFIRM),
            Place.Name.Rotate to word(Label.NEXT),
            Place.Name.Erase to word(PhoneLabel.ERASE_ASK),
        )
        for ((page, way) in ways) {
            window.begin(Place(page))
            settle()
            tap(way)
            present("111111111111111")
            sees(refused { it.checkPassphrase("111111111111111".toByteArray()) })
            sees(Label.PRESENCE)
            assertEquals("$page", before, call { it.slots() }.map { it.id })
            call { it.checkPassphrase(Phone.PASSPHRASE.toByteArray()) }
        }
        assertTrue(call { it.vaultExists() })
        assertFalse(app.keys.hasDeviceKey())
    }

    @Test
    fun thePhonesKeyIsTakenAwayByThePersonAlone() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        sees(Label.SETTINGS_DEVICE_HINT)
        tap(Label.TURN_ON)
        present()
        tap(Label.TURN_OFF)
        present("111111111111111")
        assertTrue(call { it.deviceKeyEnabled() })
        typeDigits(Phone.PASSPHRASE)
        tap(Label.NEXT)
        assertFalse(call { it.deviceKeyEnabled() })
    }

    @Test
    fun afterWrongTriesTheNextOneWaitsHereToo() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_PASSPHRASE)
        repeat(5) { present("111111111111111") }
        val until = requireNotNull(call { it.nextTry() })
        sees(until.text.text)
        seesNot(word(Label.PASSPHRASE))
        app.now = Moment(app.now.epochSeconds + 30, app.now.zone)
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(30))
        settle()
        present()
        sees(Label.STEPS_WORDS)
    }

    @Test
    fun whatWaitsIsForgottenWithTheLock() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_PASSPHRASE)
        sees(Label.PRESENCE)
        app.lock()
        settle()
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        seesNot(word(Label.PRESENCE))
        assertEquals(null, app.steps.takeBehind())
    }

    @Test
    fun aNewKeyForEverythingKeepsThisPhonesWayInIfThePersonLetsIt() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.TURN_ON)
        present()
        for (isThePerson in listOf(true, false)) {
            anew(if (isThePerson) Phone.PASSPHRASE else WORDS)
            app.isThePerson = isThePerson
            // The key that was just used is known as long as the vault is open.
            if (!isThePerson) call { it.lock(); it.unlock(WORDS.toByteArray()) }
            window.begin(Place(Place.Name.Rotate))
            settle()
            tap(Label.NEXT)
            if (isThePerson) present() else presentInWords()
            typeNewPassphrase(WORDS)
            sees(Label.ROTATE_DONE)
            assertEquals(isThePerson, call { it.slots() }.any { it.kind == SlotKind.DEVICE })
        }
        tap(Label.LOCK_NOW)
        assertFalse(call { it.deviceKeyEnabled() })
        seesNot(word(Label.OPEN_WITH_DEVICE))
    }

    @Test
    fun aCodeInThePlaceOfAnotherKeepsThisPhonesWayInIfThePersonLetsIt() = with(phone.withVault()) {
        call { it.newCode() }
        tap(Label.SETTINGS)
        tap(Label.TURN_ON)
        present()
        for (isThePerson in listOf(true, false)) {
            anew(Phone.PASSPHRASE)
            app.isThePerson = isThePerson
            if (!isThePerson) call { it.lock(); it.unlock(Phone.PASSPHRASE.toByteArray()) }
            window.begin(Place(Place.Name.RecoveryNew))
            settle()
            tap(Label.RECOVERY_NEW_CONFIRM)
            present()
            val group = words().last { Regex("[0-9]{6}").matches(it) }
            tap(Label.STEPS_WRITTEN)
            val before = app.asked
            typeDigits("000000")
            tap(Label.NEXT)
            assertEquals("what was not written down asks nobody", before, app.asked)
            typeDigits(group)
            tap(Label.NEXT)
            sees(Label.RECOVERY_SET)
            assertEquals(isThePerson, call { it.slots() }.any { it.kind == SlotKind.DEVICE })
        }
    }

    @Test
    fun whoForgotThePassphraseKeepsThisPhonesWayIn() = with(phone.withVault()) {
        val code = call { it.newCode() }
        tap(Label.SETTINGS)
        tap(Label.TURN_ON)
        present()
        tap(Label.LOCK_NOW)
        tap(Label.RECOVERY_FORGOT)
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase(WORDS)
        assertTrue(call { it.isUnlocked() })
        tap(Label.LOCK_NOW)
        tap(Label.OPEN_WITH_DEVICE)
        assertTrue(call { it.isUnlocked() })
    }

    @Test
    fun aKeystoreThatFailsIsSaidAndCrashesNothing() = with(phone.withVault()) {
        for (failure in FakeKeystore.FAILURES) {
            window.begin(Place(Place.Name.Settings))
            settle()
            FakeKeystore.failure = failure
            tap(Label.TURN_ON)
            present()
            sees(refused { it.enableDeviceKey() })
            assertFalse(call { it.deviceKeyEnabled() })
            call { it.addNote("kept all the same") }
            FakeKeystore.failure = null
        }
        FakeKeystore.failure = FakeKeystore.FAILURES.first()
        assertNotNull("the way is not kept, and nothing else is lost", finish())
    }

    /** Closed and opened with the passphrase: nothing else is known of the vault. */
    private fun Phone.anew(passphrase: String) = call {
        it.lock()
        it.unlock(passphrase.toByteArray())
    }

    private fun Phone.presentInWords() {
        tap(Label.USE_LETTERS)
        type(Label.PASSPHRASE, WORDS)
        tap(Label.NEXT)
    }

    private companion object {
        const val WORDS = "seven green boats at night"
    }
}
