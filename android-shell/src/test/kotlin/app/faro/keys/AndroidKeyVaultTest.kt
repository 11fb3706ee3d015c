package app.faro.keys

import android.security.keystore.KeyProperties
import app.faro.ShellRunner
import faro.core.PlatformException
import java.io.File
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment

/** Two secrets, two keys: one asks the person, one must not. */
@RunWith(ShellRunner::class)
internal class AndroidKeyVaultTest {
    private val context = RuntimeEnvironment.getApplication()
    private val keys = AndroidKeyVault(context)
    private val secret = ByteArray(32) { it.toByte() }

    @Test
    fun whatIsKeptIsReadAgainAndForgotten() {
        for (label in listOf(DEVICE, SEEN)) {
            assertNull(keys.load(label))
            keys.delete(label)
            keys.store(label, secret)
            assertArrayEquals(secret, keys.load(label))
            keys.store(label, secret.reversedArray())
            assertArrayEquals(secret.reversedArray(), keys.load(label))
            keys.delete(label)
            assertNull(keys.load(label))
            assertFalse(label in FakeKeystore.made)
        }
    }

    @Test
    fun onlyTheKeyOfTheDeviceAsksThePerson() {
        keys.store(DEVICE, secret)
        keys.store(SEEN, secret)
        val spec = FakeKeystore.made.getValue(DEVICE).spec
        assertTrue(spec.isUserAuthenticationRequired)
        assertEquals(
            KeyProperties.AUTH_BIOMETRIC_STRONG or KeyProperties.AUTH_DEVICE_CREDENTIAL,
            spec.userAuthenticationType,
        )
        assertFalse(FakeKeystore.made.getValue(SEEN).spec.isUserAuthenticationRequired)
        FakeKeystore.isThePerson = false
        assertThrows(PlatformException.Refused::class.java) { keys.load(DEVICE) }
        assertArrayEquals(secret, keys.load(SEEN))
    }

    @Test
    fun theChipForKeysIsUsedWhereThereIsOne() {
        FakeKeystore.hasStrongBox = true
        keys.store(SEEN, secret)
        assertTrue(FakeKeystore.made.getValue(SEEN).spec.isStrongBoxBacked)
        FakeKeystore.hasStrongBox = false
        keys.store(DEVICE, secret)
        assertFalse(FakeKeystore.made.getValue(DEVICE).spec.isStrongBoxBacked)
    }

    @Test
    fun onTheDiskThereIsNoSecretAndAForgeryIsRefused() {
        keys.store(SEEN, secret)
        val file = File(requireNotNull(context.noBackupFilesDir), "keys/$SEEN")
        val bytes = file.readBytes()
        assertFalse(String(secret, Charsets.ISO_8859_1) in String(bytes, Charsets.ISO_8859_1))
        bytes[20] = (bytes[20] + 1).toByte()
        file.writeBytes(bytes)
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(SEEN) }
        FakeKeystore.made.clear()
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(SEEN) }
        file.writeBytes(ByteArray(3))
        assertThrows(PlatformException.Unavailable::class.java) { keys.load(SEEN) }
    }

    private companion object {
        const val DEVICE = "faro.device-key"
        const val SEEN = "faro.seen"
    }
}
