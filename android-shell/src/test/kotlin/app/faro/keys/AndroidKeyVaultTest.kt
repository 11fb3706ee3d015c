package app.faro.keys

import android.security.keystore.KeyProperties
import app.faro.ShellRunner
import faro.core.PlatformException
import java.io.File
import javax.crypto.Cipher
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** Two things to keep: a secret whose every use asks the person, and a memory that must not ask. */
@RunWith(ShellRunner::class)
internal class AndroidKeyVaultTest {
    private val context = RuntimeEnvironment.getApplication()
    private val keys = AndroidKeyVault(context)
    private val secret = ByteArray(32) { (it * 9).toByte() }
    private val folder = File(requireNotNull(context.noBackupFilesDir), "keys")

    @Test
    fun whatIsKeptIsReadAgainAndForgotten() {
        for (label in listOf(DEVICE, SEEN)) {
            assertNull(keys.load(label))
            keys.delete(label)
            store(label, secret)
            assertArrayEquals(secret, load(label))
            store(label, secret.reversedArray())
            assertArrayEquals(secret.reversedArray(), load(label))
            keys.delete(label)
            assertNull(keys.load(label))
            assertTrue(label, FakeKeystore.made.keys.none { it.startsWith(label) })
        }
    }

    @Test
    fun theKeyOfTheDeviceIsBoundToOneUse() {
        confirm(KeyUse.Seal)
        keys.store(DEVICE, secret)
        val spec = FakeKeystore.made.getValue(DEVICE).spec
        assertTrue(spec.isUserAuthenticationRequired && spec.isUnlockedDeviceRequired)
        assertEquals("no time in which anything may use it", 0, spec.userAuthenticationValidityDurationSeconds)
        val either = KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL
        assertEquals(either, spec.userAuthenticationType)
        assertThrows("nobody was asked", PlatformException.Refused::class.java) { keys.load(DEVICE) }
        keys.prepare(KeyUse.Open)
        assertThrows("asked, and no answer", PlatformException.Refused::class.java) { keys.load(DEVICE) }
        confirm(KeyUse.Open)
        assertArrayEquals(secret, keys.load(DEVICE))
        assertThrows("once", PlatformException.Refused::class.java) { keys.load(DEVICE) }
    }

    @Test
    fun theChipForKeysIsUsedWhereThereIsOne() {
        FakeKeystore.hasStrongBox = true
        store(DEVICE, secret)
        assertTrue(FakeKeystore.made.getValue(DEVICE).spec.isStrongBoxBacked)
        keys.delete(DEVICE)
        FakeKeystore.hasStrongBox = false
        store(DEVICE, secret)
        assertFalse(FakeKeystore.made.getValue(DEVICE).spec.isStrongBoxBacked)
    }

    @Test
    fun onTheDiskThereIsNoSecretAndAForgeryIsRefused() {
        store(DEVICE, secret)
        val file = File(folder, DEVICE)
        val bytes = file.readBytes()
        assertFalse(String(secret, Charsets.ISO_8859_1) in String(bytes, Charsets.ISO_8859_1))
        bytes[20] = (bytes[20] + 1).toByte()
        file.writeBytes(bytes)
        confirm(KeyUse.Open)
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(DEVICE) }
        FakeKeystore.made.clear()
        assertNull(keys.prepare(KeyUse.Open))
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(DEVICE) }
        file.writeBytes(ByteArray(3))
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(DEVICE) }
    }

    @Test
    fun noFileRemembersTheNewestState() {
        keys.store(SEEN, secret)
        keys.store(SEEN, secret.reversedArray())
        assertFalse("nothing that could be put back with the vault", folder.exists())
        assertEquals("one name, no heap of them", 1, FakeKeystore.made.size)
        assertArrayEquals(secret.reversedArray(), AndroidKeyVault(context).load(SEEN))
        assertFalse(FakeKeystore.made.values.single().spec.isUserAuthenticationRequired)
    }

    @Test
    fun ofTwoNamesTheNewerCounts() {
        keys.store(SEEN, secret)
        val older = FakeKeystore.made.entries.single().toPair()
        keys.store(SEEN, secret.reversedArray())
        // The process ended between the new name and the end of the old one.
        FakeKeystore.made[older.first] = older.second
        assertArrayEquals(secret.reversedArray(), keys.load(SEEN))
        keys.store(SEEN, secret)
        assertArrayEquals(secret, keys.load(SEEN))
        assertEquals(1, FakeKeystore.made.size)
    }

    @Test
    fun aKeystoreThatFailsIsATypedRefusal() {
        store(DEVICE, secret)
        for (failure in FakeKeystore.FAILURES) {
            FakeKeystore.failure = failure
            for (label in listOf(DEVICE, SEEN)) {
                assertThrows(PlatformException.Unavailable::class.java) { keys.load(label) }
                assertThrows(PlatformException.Unavailable::class.java) { keys.store(label, secret) }
            }
            assertThrows(PlatformException.Unavailable::class.java) { keys.delete(SEEN) }
            KeyUse.values().forEach { assertNull(keys.prepare(it)) }
            assertNull(KeystoreSeal().close(secret))
            assertNull(KeystoreSeal().open(secret))
            FakeKeystore.failure = null
        }
    }

    private fun confirm(use: KeyUse): Cipher = requireNotNull(keys.prepare(use)).also(FakeKeystore::confirm)

    private fun store(label: String, key: ByteArray) {
        if (label == DEVICE) assertNotNull(confirm(KeyUse.Seal))
        keys.store(label, key)
    }

    private fun load(label: String): ByteArray? {
        if (label == DEVICE) assertNotNull(confirm(KeyUse.Open))
        return keys.load(label)
    }

    private companion object {
        const val DEVICE = "faro.device-key"
        const val SEEN = "faro.seen"
    }
}
