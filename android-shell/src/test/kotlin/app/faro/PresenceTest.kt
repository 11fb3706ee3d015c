package app.faro

import app.faro.keys.FakeKeystore
import faro.core.Label
import faro.core.SlotKind
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** Somebody else holds the phone while the vault is open: no way in is theirs, and nothing is erased. */
@RunWith(ShellRunner::class)
internal class PresenceTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun noWayInIsChangedAndNothingIsErasedByWhoDoesNotKnowThePassphrase() = with(phone.withVault()) {
        call { it.makeRecoveryCode(false) }
        val before = call { it.slots() }.map { it.id }
        val ways = listOf(
            Place.Name.Settings to Label.SETTINGS_PASSPHRASE,
            Place.Name.Settings to Label.TURN_ON,
            Place.Name.RecoveryNew to Label.RECOVERY_NEW_CONFIRM,
            Place.Name.Rotate to Label.NEXT,
            Place.Name.Erase to Label.NEXT,
        )
        for ((page, way) in ways) {
            window.begin(Place(page))
            settle()
            tap(way)
            present("111111111111111")
            sees(refused { it.checkPassphrase("111111111111111".toByteArray()) })
            sees(Label.PRESENCE)
            assertEquals("$page", before, call { it.slots() }.map { it.id })
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
            app.isThePerson = isThePerson
            window.begin(Place(Place.Name.Rotate))
            settle()
            tap(Label.NEXT)
            if (isThePerson) present() else presentInWords()
            tap(Label.STEPS_WORDS)
            type(Label.PASSPHRASE, WORDS)
            type(Label.STEPS_AGAIN, WORDS)
            tap(Label.STEPS_CREATE)
            sees(Label.ROTATE_DONE)
            assertEquals(isThePerson, call { it.slots() }.any { it.kind == SlotKind.DEVICE })
        }
        tap(Label.LOCK_NOW)
        assertFalse(call { it.deviceKeyEnabled() })
        seesNot(word(Label.OPEN_WITH_DEVICE))
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

    private fun Phone.presentInWords() {
        tap(Label.USE_LETTERS)
        type(Label.PASSPHRASE, WORDS)
        tap(Label.NEXT)
    }

    private companion object {
        const val WORDS = "seven green boats at night"
    }
}
