package faro.core

import java.util.concurrent.atomic.AtomicInteger
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test

/** A keystore and a clock that are written in Kotlin, and fail in Kotlin. */
internal class PlatformTest : Bench() {
    @Before
    fun create() = faro.createVault(PASSPHRASE, PASSPHRASE, listOf("us"))

    @Test
    fun aDeviceKeyOpensTheVaultUntilItIsDisabled() {
        assertFalse(faro.deviceKeyEnabled())
        faro.enableDeviceKey()
        assertTrue(faro.deviceKeyEnabled())
        assertEquals(32, keys.kept["faro.device-key"]?.size)
        faro.lock()
        faro.unlockWithDeviceKey()
        faro.lock()
        faro.unlock(PASSPHRASE)
        faro.disableDeviceKey()
        assertFalse("faro.device-key" in keys.kept)
        faro.lock()
        refused<FaroException.PlatformUnavailable>("border-no-device-key") { faro.unlockWithDeviceKey() }
    }

    @Test
    fun whatAKeystoreThrowsIsATypedError() {
        keys.fault = PlatformException.Refused()
        refused<FaroException.PlatformRefused>("border-platform-refused") { faro.enableDeviceKey() }
        keys.fault = PlatformException.Unavailable()
        refused<FaroException.PlatformUnavailable>("border-platform-unavailable") { faro.enableDeviceKey() }
        keys.fault = IllegalStateException("A-number 123")
        val error = refused<FaroException.PlatformUnavailable>("border-platform-unexpected") { faro.enableDeviceKey() }
        assertFalse("123" in error.toString())
        faro.addNote("a change needs no keystore")
    }

    @Test
    fun aClockThatThrowsIsATypedError() {
        clock.fault = PlatformException.Refused()
        for (call in listOf<() -> Any>(faro::hearings, faro::plan, faro::home)) {
            refused<FaroException.PlatformRefused>("border-platform-refused") { call() }
        }
        clock.fault = ArithmeticException()
        refused<FaroException.PlatformUnavailable>("border-platform-unexpected") { faro.home() }
        clock.fault = null
        assertEquals(emptyList<DueSection>(), faro.home().sections)
    }

    @Test
    fun aKeystoreMayCallBack() {
        val asked = AtomicInteger()
        keys.asked = { if (faro.vaultExists()) asked.incrementAndGet() }
        faro.enableDeviceKey()
        faro.lock()
        faro.unlock(PASSPHRASE)
        faro.addNote("x")
        assertTrue(asked.get() > 3)
    }
}
