package app.faro

import android.content.Intent
import android.os.Looper
import faro.core.CaseLabel
import faro.core.FaroException
import faro.core.Label
import faro.core.Moment
import faro.core.VaultCondition
import java.io.File
import java.time.Duration
import org.junit.After
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** What closes the vault, what opens it, and what happens to it on a bad day. */
@RunWith(ShellRunner::class)
internal class LockTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun oneTapLocks() = with(phone.withVault()) {
        tap(Label.LOCK_NOW)
        assertFalse(call { it.isUnlocked() })
        sees(Label.OPEN_TITLE)
        seesNot(word(CaseLabel.NEXT_HEARING))
    }

    @Test
    fun theScreenGoesOffAndTheVaultIsClosed() = with(phone.withVault()) {
        openCase(Label.NOTES)
        tap(Label.NOTE_ADD)
        type(Label.NOTE_TEXT, "half a sen")
        app.sendBroadcast(Intent(Intent.ACTION_SCREEN_OFF))
        shadowOf(Looper.getMainLooper()).idle()
        assertFalse("nothing is left on the screen at once", words().any { "half" in it })
        settle()
        assertFalse(call { it.isUnlocked() })
        sees(Label.OPEN_TITLE)
        open()
        assertEquals("what was typed is not lost", "half a sen", call { it.notes() }.single().title)
    }

    @Test
    fun aWrongPassphraseIsSaidAndTheScreenStays() = with(phone.withVault()) {
        tap(Label.LOCK_NOW)
        typeDigits("111111111111111")
        tap(Label.OPEN_VAULT)
        sees(refused { it.unlock("111111111111111".toByteArray()) })
        sees(Label.OPEN_TITLE)
        tap(Label.USE_LETTERS)
        type(Label.PASSPHRASE, Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        sees(CaseLabel.NEXT_HEARING)
    }

    @Test
    fun afterWrongTriesTheNextOneWaitsAlsoAfterARestart() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.TURN_ON)
        present()
        tap(Label.LOCK_NOW)
        repeat(4) { assertThrows(FaroException.WrongSecret::class.java) { call { it.unlock(WRONG.toByteArray()) } } }
        typeDigits(WRONG)
        tap(Label.OPEN_VAULT)
        val until = requireNotNull(call { it.nextTry() })
        assertEquals(30u, until.seconds)
        sees(until.text.text)
        seesNot(word(Label.PASSPHRASE))
        dieAndComeBack()
        sees(until.text.text)
        seesNot(word(Label.PASSPHRASE))
        sees(Label.OPEN_WITH_DEVICE)

        // A clock that is set back shortens nothing.
        app.now = Moment(app.now.epochSeconds - 86_400, app.now.zone)
        dieAndComeBack()
        seesNot(word(Label.PASSPHRASE))
        app.now = Moment(app.now.epochSeconds + 30, app.now.zone)
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofSeconds(30))
        settle()
        sees(Label.PASSPHRASE)
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        assertTrue(call { it.isUnlocked() })
        assertNull("who came in is trusted again", call { it.nextTry() })
    }

    @Test
    fun thePhoneItselfOpensTheVaultWhereThePersonWantsIt() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        app.isThePerson = false
        tap(Label.TURN_ON)
        present()
        assertFalse("nobody was there", app.keys.hasDeviceKey())
        app.isThePerson = true
        tap(Label.TURN_ON)
        present()
        assertTrue(app.keys.hasDeviceKey())
        sees(Label.TURN_OFF)
        tap(Label.LOCK_NOW)
        tap(Label.OPEN_WITH_DEVICE)
        assertTrue(call { it.isUnlocked() })
        tap(Label.SETTINGS)
        tap(Label.TURN_OFF)
        present()
        assertFalse(app.keys.hasDeviceKey())
        tap(Label.LOCK_NOW)
        seesNot(word(Label.OPEN_WITH_DEVICE))
    }

    @Test
    fun aDamagedVaultIsSaidAndLeftAlone() = with(phone.withVault()) {
        tap(Label.LOCK_NOW)
        val database = File(app.noBackupFilesDir, "faro/vault/vault.db")
        val cut = database.readBytes().copyOf(5000)
        database.writeBytes(cut)
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        sees(refused { it.unlock(Phone.PASSPHRASE.toByteArray()) })
        sees(Label.SALVAGE_TITLE)
        sees(Label.BACKUP_RESTORE)
        assertArrayEquals(cut, database.readBytes())
    }

    @Test
    fun anEmptyListOfADamagedVaultDoesNotSayThatThereIsNothing() = with(phone.withVault()) {
        val lists = mapOf(
            Place.Name.Hearings to Label.HEARINGS_NONE,
            Place.Name.Duties to Label.DUTIES_NONE,
            Place.Name.Papers to Label.PAPERS_NONE,
            Place.Name.Proofs to Label.PROOF_NONE,
        )
        val nothing = lists.mapValues { (_, label) -> word(label) }
        for ((name, words) in nothing) {
            window.begin(Place(name))
            settle()
            sees(words)
        }
        damage()
        open()
        for ((name, words) in nothing) {
            window.begin(Place(name))
            settle()
            seesNot(words)
            val lacking = word(lists.getValue(name))
            assertNotEquals(words, lacking)
            sees(lacking)
        }
    }

    @Test
    fun damageIsTheFirstThingOnEveryPage() = with(phone.withVault()) {
        val places = Place.Name.entries.filter { !it.isOpen }
        val bar = listOf(Label.BACK, Label.READ_ALOUD, Label.SEARCH, Label.SETTINGS, Label.LOCK_NOW).map { Phone.plain(word(it)) }
        damage()
        open()
        val notices = call { it.vaultStatus() }.notices.map { Phone.plain(it.text) }
        assertTrue(notices.size > 1)
        for (name in places) {
            window.begin(Place(name))
            settle()
            val shown = words().map { Phone.plain(it) }.dropWhile { it in bar }
            assertTrue("$name: $shown", shown.size >= notices.size && shown.take(notices.size) == notices)
        }
    }

    @Test
    fun anOlderCopyIsSaidAndIsGoneOnWith() = with(phone.withVault()) {
        val vault = File(app.noBackupFilesDir, "faro/vault")
        val copy = File(app.cacheDir, "copy")
        vault.copyRecursively(copy)
        call { it.addNote("newer") }
        tap(Label.LOCK_NOW)
        copy.copyRecursively(vault, overwrite = true)
        open()
        call { it.vaultStatus() }.notices.forEach { sees(it.text) }
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_VAULT_OLDER)
        seesNot(word(Label.SETTINGS_VAULT_OLDER))
    }

    @Test
    fun everythingOfOursPutBackIsSaidToo() = with(phone.withVault()) {
        val copy = File(app.cacheDir, "copy")
        app.noBackupFilesDir.copyRecursively(copy)
        call { it.addNote("newer") }
        tap(Label.LOCK_NOW)
        app.noBackupFilesDir.deleteRecursively()
        copy.copyRecursively(app.noBackupFilesDir)
        open()
        assertEquals(VaultCondition.OLDER, call { it.vaultStatus() }.condition)
    }

    @Test
    fun aPhoneThatCannotKeepItSaysSo() = with(phone) {
        startInEnglish()
        tap(Label.STEPS_WORDS)
        // No folder can be made where a file is: the same refusal as on a phone without space.
        val data = File(app.noBackupFilesDir, "faro")
        data.deleteRecursively()
        data.writeText("full")
        type(Label.PASSPHRASE, "seven green boats at night")
        type(Label.STEPS_AGAIN, "seven green boats at night")
        tap(Label.STEPS_CREATE)
        assertFalse(call { it.isUnlocked() })
        val words = "seven green boats at night".toByteArray()
        sees(refused { it.createVault(words, words, listOf("us")) })
        sees(Label.STEPS_CREATE)
    }

    @Test
    fun theProcessEndsAndThePersonGoesOn() = with(phone.withVault()) {
        val next = call { it.first() }
        tap(next.title.text)
        sees(Label.DUE_TODO)
        dieAndComeBack()
        sees(Label.OPEN_TITLE)
        seesNot(next.title.text)
        open()
        sees(next.title.text)
        sees(Label.DUE_TODO)
        back()
        sees(CaseLabel.NEXT_HEARING)
    }

    @Test
    fun whatThePlatformKeepsSaysNothing() = with(phone.withVault()) {
        call { it.setLockAfter(60u) }
        tap(call { it.first() }.title.text)
        val state = finish()
        for (key in state.keySet()) {
            @Suppress("DEPRECATION")
            val kept = state.get(key)
            val words = if (kept is ByteArray) String(kept, Charsets.ISO_8859_1) else kept.toString()
            // In sealed bytes three letters may stand by chance.
            val telling = if (kept is ByteArray) listOf("asylum", "Due us") else listOf("asylum", "Due")
            assertFalse(words, telling.any { it in words })
        }
        start(state)
        sees(Label.DUE_TODO)
    }

    private fun open() = with(phone) {
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        assertTrue(call { it.isUnlocked() })
    }

    private companion object {
        const val WRONG = "111111111111111"
    }
}
