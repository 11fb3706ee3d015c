package app.faro

import android.app.AlarmManager
import android.app.NotificationManager
import app.faro.screens.hasRecoveryCode
import faro.core.CaseLabel
import faro.core.FaroException
import faro.core.Label
import faro.core.PhoneLabel
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** The ways into the vault: forgotten, changed, seen by somebody, on paper; and the way out of everything. */
@RunWith(ShellRunner::class)
internal class KeysTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun whoForgotThePassphraseOpensTheVaultWithTheCode() = with(phone.withVault()) {
        val groups = call { it.newCode() }
        tap(Label.LOCK_NOW)
        tap(Label.RECOVERY_FORGOT)
        typeDigits(groups[0])
        val wrong = groups[1].dropLast(1) + (groups[1].last().digitToInt() + 1) % 10
        typeDigits(wrong)
        sees(refused { it.checkRecoveryGroup(2u, wrong.toByteArray()) })
        sees(call { it.recoveryGroupLabel(2u) }.text)
        groups.drop(1).forEach(::typeDigits)
        groups.forEach(::sees)
        tap(groups[3])
        typeDigits(groups[3])
        tap(Label.NEXT)
        tap(Label.STEPS_NUMBER)
        val number = groups().joinToString("")
        tap(Label.STEPS_WRITTEN)
        typeDigits(number)
        tap(Label.STEPS_CREATE)
        sees(CaseLabel.NEXT_HEARING)
        back()
        assertTrue("nothing of the way is left behind it", window.isFinishing)
        call { it.lock() }
        assertThrows(FaroException.WrongSecret::class.java) { call { it.unlock(Phone.PASSPHRASE.toByteArray()) } }
        call { it.unlock(number.toByteArray()) }
    }

    @Test
    fun anotherCodeOpensNothing() = with(phone.withVault()) {
        val old = call { it.newCode() }
        call { it.newCode() }
        tap(Label.LOCK_NOW)
        tap(Label.RECOVERY_FORGOT)
        old.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats at night")
        val words = "seven green boats at night".toByteArray()
        sees(refused { it.recover(old.joinToString("").toByteArray(), words, words) })
        assertFalse(call { it.isUnlocked() })
        back()
        back()
        old.forEach(::sees)
    }

    @Test
    fun whatWasTypedOfACodeIsGoneWhenThePhoneIsLocked() = with(phone.withVault()) {
        val groups = call { it.newCode() }
        tap(Label.LOCK_NOW)
        tap(Label.RECOVERY_FORGOT)
        typeDigits(groups[0])
        assertTrue(views().any { "${call { it.recoveryGroupLabel(1u) }.text}\n${word(Label.EDIT)}" == it.contentDescription })
        assertTrue(app.steps.code[0].contentEquals(groups[0].toByteArray()))
        app.lock()
        settle()
        sees(Label.OPEN_TITLE)
        assertTrue(app.steps.code.all { it == null })
    }

    @Test
    fun aCodeIsMadeShownOnceAndReplaced() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.RECOVERY_TITLE)
        tap(Label.RECOVERY_MAKE)
        present()
        val first = groups()
        sees(Label.RECOVERY_KEEP)
        first.forEachIndexed { at, group -> call { it.checkRecoveryGroup((at + 1).toUByte(), group.toByteArray()) } }
        assertEquals(Goal.GROUPS, first.size)
        tap(Label.STEPS_WRITTEN)
        sees(Label.RECOVERY_LAST)
        typeDigits(first[0])
        tap(Label.NEXT)
        assertFalse("it opens nothing before it is on paper", call { it.hasRecoveryCode() })
        typeDigits(first.last())
        tap(Label.NEXT)
        sees(Label.RECOVERY_SET)
        tap(Label.CLOSE)
        sees(Label.RECOVERY_THERE)
        seesNot(first[0])
        tap(Label.RECOVERY_NEW)
        sees(Label.RECOVERY_NEW_HINT)
        tap(Label.RECOVERY_NEW_CONFIRM)
        present()
        val second = groups()
        assertNotEquals(first, second)
        tap(Label.STEPS_WRITTEN)
        typeDigits(second.last())
        tap(Label.NEXT)
        sees(Label.RECOVERY_SET)
        tap(Label.CLOSE)
        sees(Label.RECOVERY_THERE)
    }

    @Test
    fun thePassphraseIsChangedAndThePhoneStillOpens() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.TURN_ON)
        present()
        tap(Label.SETTINGS_PASSPHRASE)
        present()
        typeNewPassphrase("seven green boats")
        sees(Label.SETTINGS_PASSPHRASE_CHANGED)
        tap(Label.CLOSE)
        sees(Label.TURN_OFF)
        tap(Label.LOCK_NOW)
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        assertFalse(call { it.isUnlocked() })
        tap(Label.OPEN_WITH_DEVICE)
        assertTrue(call { it.isUnlocked() })
    }

    @Test
    fun aShortPassphraseIsRefusedAndTheOldOneStays() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_PASSPHRASE)
        present()
        typeNewPassphrase("boats")
        sees(refused { it.changePassphrase("boats".toByteArray(), "boats".toByteArray()) })
        call { it.lock() }
        call { it.unlock(Phone.PASSPHRASE.toByteArray()) }
    }

    @Test
    fun somebodySawTheNumber() = with(phone.withVault()) {
        val old = call { it.newCode() }
        tap(Label.SETTINGS)
        tap(Label.ROTATE_TITLE)
        tap(Label.NEXT)
        present()
        val new = groups()
        assertNotEquals(old, new)
        tap(Label.STEPS_WRITTEN)
        typeDigits(new.last())
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        sees(Label.ROTATE_DONE)
        tap(Label.CLOSE)
        sees(Label.SETTINGS)
        call { it.lock() }
        assertThrows(FaroException.WrongSecret::class.java) { call { it.unlock(Phone.PASSPHRASE.toByteArray()) } }
        call { it.unlock("seven green boats".toByteArray()) }
    }

    @Test
    fun whoseCodeOpensADamagedVaultIsInAndReadsWhy() = with(phone.withVault()) {
        val code = call { it.newCode() }
        damage()
        tap(Label.RECOVERY_FORGOT)
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        assertTrue(call { it.isUnlocked() })
        val words = "seven green boats".toByteArray()
        sees(refused { it.changePassphrase(words, words) })
        sees(Label.SALVAGE_NEW_HINT)
        val kept = requireNotNull(app.steps.outcome?.kept)
        tap(Label.SETTINGS)
        assertTrue("the secrets are gone", (kept.code + kept.passphrase + kept.again).all { it == 0.toByte() })
        back()
        sees(refused { it.changePassphrase(words, words) })
        seesNot(word(Label.SALVAGE_NEW_HINT))
        tap(Label.CLOSE)
        sees(CaseLabel.NEXT_HEARING)
    }

    @Test
    fun whoseCodeOpensADamagedVaultSavesItUnderTheNewPassphrase() = with(phone.withVault()) {
        val code = call { it.newCode() }
        damage()
        tap(Label.RECOVERY_FORGOT)
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        val kept = requireNotNull(app.steps.outcome?.kept)
        tap(Label.SALVAGE_TITLE)
        sees(Label.SALVAGE_DONE)
        assertTrue("the secrets are gone", (kept.code + kept.passphrase + kept.again).all { it == 0.toByte() })
        tap(Label.CLOSE)
        sees(CaseLabel.NEXT_HEARING)
        assertEquals("kept", call { it.notes() }.single().title)
        call { it.lock() }
        assertThrows(FaroException.WrongSecret::class.java) { call { it.unlock(Phone.PASSPHRASE.toByteArray()) } }
        call { it.unlock("seven green boats".toByteArray()) }
    }

    @Test
    fun itIsSavedWithTheCodeToo() = with(phone.withVault()) {
        val code = call { it.newCode() }
        damage()
        window.go(Place(Place.Name.Salvage))
        settle()
        tap(Label.RECOVERY_FORGOT)
        code.forEach(::typeDigits)
        tap(Label.NEXT)
        typeNewPassphrase("boats")
        assertFalse("refused, and nothing is done", call { it.isUnlocked() })
        type(Label.PASSPHRASE, "seven green boats")
        type(Label.STEPS_AGAIN, "seven green boats")
        tap(Label.STEPS_CREATE)
        sees(Label.SALVAGE_DONE)
        tap(Label.CLOSE)
        sees(CaseLabel.NEXT_HEARING)
        assertEquals("kept", call { it.notes() }.single().title)
    }

    @Test
    fun whatIsWholeOfADamagedVaultIsSavedAndWhatIsLostIsNamed() = with(phone.withVault()) {
        losePaper("Letter of the court")
        damage()
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        tap(Label.SALVAGE_TITLE)
        typeDigits("111111111111111")
        tap(Label.SALVAGE_TITLE, last = true)
        sees(refused { it.unlock("111111111111111".toByteArray()) })
        typeDigits(Phone.PASSPHRASE)
        tap(Label.SALVAGE_TITLE, last = true)
        sees(Label.SALVAGE_DONE)
        sees("Letter of the court")
        tap(Label.CLOSE)
        sees(CaseLabel.NEXT_HEARING)
        assertEquals("kept", call { it.notes() }.single().title)
    }

    @Suppress("DEPRECATION")
    @Test
    fun everythingIsErasedAfterASecondPageAndASecondTap() = with(phone.withVault()) {
        app.replan()
        settle()
        val alarms = shadowOf(app.service<AlarmManager>())
        assertTrue(alarms.scheduledAlarms.isNotEmpty())
        val fired = requireNotNull(alarms.scheduledAlarms.first().operation)
        app.service<AlarmManager>().cancel(fired)
        app.sendBroadcast(shadowOf(fired).savedIntent)
        shadowOf(android.os.Looper.getMainLooper()).idle()
        assertEquals(1, shadowOf(app.service<NotificationManager>()).size())
        tap(Label.SETTINGS)
        tap(Label.ERASE_TITLE)
        sees(Label.ERASE_HINT)
        sees(Label.ERASE_LIMITS)
        sees(Label.BACKUP_MAKE)
        tap(PhoneLabel.ERASE_ASK)
        present()
        tap(Label.ERASE_CONFIRM)
        assertTrue(call { it.vaultExists() })
        tap(Label.DELETE_SURE)
        assertFalse(call { it.vaultExists() })
        sees(Label.STEPS_COUNTRY)
        assertEquals(0, alarms.scheduledAlarms.size)
        assertEquals(0, shadowOf(app.service<NotificationManager>()).size())
        assertFalse(File(app.createDeviceProtectedStorageContext().noBackupFilesDir, "reminders").exists())
        back()
        assertTrue(window.isFinishing)
    }

    private fun Phone.groups() = words().filter { Regex("[0-9]{6}").matches(it) }
}
