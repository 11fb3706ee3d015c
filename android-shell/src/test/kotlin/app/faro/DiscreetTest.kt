package app.faro

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Looper
import app.faro.keys.FakeKeystore
import faro.core.Label
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager

/** What a locked screen shows of a reminder, also on a bad day of the keystore. */
@RunWith(ShellRunner::class)
@Suppress("DEPRECATION")
internal class DiscreetTest {
    private val phone = Phone()
    private val manager get() = shadowOf(phone.app.service<AlarmManager>())
    private val shown get() = shadowOf(phone.app.service<NotificationManager>()).allNotifications.single()

    @Before
    fun toTheMinute() = ShadowAlarmManager.setCanScheduleExactAlarms(true)

    @After
    fun end() = phone.app.die()

    @Test
    fun whatSaysNothingOfTheCaseIsForEverybody() = with(phone.withVault()) {
        remind()
        assertEquals(Notification.VISIBILITY_PUBLIC, shown.visibility)
        assertNull(shown.publicVersion)
    }

    @Test
    fun fullWordsAreForThePersonAndTheLockedScreenSaysNone() = with(phone.withVault("es")) {
        call { it.setDiscreetReminders(false) }
        remind()
        assertEquals(Notification.VISIBILITY_PRIVATE, shown.visibility)
        val full = call { it.plan() }.notifications.first().text.text
        assertEquals(full, said(shown))
        val public = requireNotNull(shown.publicVersion)
        assertEquals("in the reader's language", word(Label.REMINDER_DISCREET), said(public))
        assertNotEquals(full, said(public))
    }

    @Test
    fun aKeystoreThatFailsStillRemindsAndCrashesNothing() = with(phone.withVault()) {
        call { it.setDiscreetReminders(false) }
        app.replan()
        settle()
        for (failure in FakeKeystore.FAILURES) {
            app.service<NotificationManager>().cancelAll()
            val alarm = requireNotNull(manager.scheduledAlarms.first().operation)
            FakeKeystore.failure = failure
            fire(alarm)
            assertEquals("Open your list.", said(shown))
            assertEquals(Notification.VISIBILITY_PUBLIC, shown.visibility)
            app.sendBroadcast(Intent(Intent.ACTION_BOOT_COMPLETED).setPackage(app.packageName))
            shadowOf(Looper.getMainLooper()).idle()
            app.replan()
            settle()
            assertTrue("the alarms stay", manager.scheduledAlarms.isNotEmpty())
            FakeKeystore.failure = null
        }
    }

    @Test
    fun whatIsPlannedNoMoreSaysNothing() = with(phone.withVault()) {
        app.replan()
        settle()
        val alarm = requireNotNull(manager.scheduledAlarms.first().operation)
        fire(alarm)
        app.service<NotificationManager>().cancelAll()
        fire(alarm)
        assertFalse("once", shadowOf(app.service<NotificationManager>()).allNotifications.any())
    }

    private fun Phone.remind() {
        app.replan()
        settle()
        fire(requireNotNull(manager.scheduledAlarms.first().operation))
    }

    private fun fire(alarm: android.app.PendingIntent) {
        phone.app.sendBroadcast(shadowOf(alarm).savedIntent)
        shadowOf(Looper.getMainLooper()).idle()
    }

    private fun said(shown: Notification) = shown.extras.getCharSequence(Notification.EXTRA_TITLE).toString()
}
