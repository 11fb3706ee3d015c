package app.faro

import android.Manifest
import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Looper
import android.provider.Settings
import faro.core.Label
import faro.core.Moment
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager

/** Reminders are armed, survive what phones do, and say nothing to a stranger. */
@RunWith(ShellRunner::class)
internal class RemindersTest {
    private val phone = Phone()
    private val manager get() = shadowOf(phone.app.service<AlarmManager>())
    private val times get() = manager.scheduledAlarms.map { it.triggerAtMs }.sorted()
    private fun planned() = phone.call { it.plan() }.notifications.map { it.atEpochSeconds * 1000 }.sorted()

    @Before
    fun toTheMinute() = ShadowAlarmManager.setCanScheduleExactAlarms(true)

    @After
    fun end() = phone.app.die()

    @Test
    fun theyFollowEachChange() = with(phone.withVault()) {
        settle()
        app.replan()
        settle()
        val before = times
        assertEquals(planned(), before)
        window.change({ it.unsetFact("us.last_arrival", null) }) {}
        settle()
        assertEquals(planned(), times)
        assertNotEquals(before, times)
    }

    @Test
    fun theyAreArmedAgainAfterARestartWhileTheVaultIsClosed() = with(phone.withVault()) {
        app.replan()
        settle()
        val before = times
        assertTrue(before.isNotEmpty())
        for (event in listOf(
            Intent.ACTION_LOCKED_BOOT_COMPLETED,
            Intent.ACTION_BOOT_COMPLETED,
            Intent.ACTION_MY_PACKAGE_REPLACED,
            Intent.ACTION_TIME_CHANGED,
            AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED,
        )) {
            finish()
            app.die()
            restart()
            hear(event)
            assertEquals(event, before, times)
            assertFalse("nobody opened the core", app.work.isBegun)
            start()
        }
    }

    @Test
    fun whatThePlatformForgotIsArmedAgainAtTheNextPlan() = with(phone.withVault()) {
        app.replan()
        settle()
        val before = times
        assertTrue(before.isNotEmpty())
        restart()
        app.replan()
        settle()
        assertEquals(before, times)
    }

    @Test
    fun anotherZoneIsAnotherPlan() = with(phone.withVault()) {
        app.replan()
        settle()
        val before = times
        app.now = Moment(app.now.epochSeconds, "Europe/Berlin")
        hear(Intent.ACTION_TIMEZONE_CHANGED)
        settle()
        assertEquals(planned(), times)
        assertNotEquals(before, times)
    }

    @Test
    fun onTheLockedScreenTheySayNothingOfTheCase() = with(phone.withVault()) {
        app.replan()
        settle()
        tap(Label.LOCK_NOW)
        val alarm = manager.scheduledAlarms.first()
        fire(alarm)
        val shown = shadowOf(app.service<NotificationManager>()).allNotifications.single()
        val words = shown.extras.getCharSequence(Notification.EXTRA_TITLE).toString()
        assertTrue(words.isNotEmpty())
        assertFalse(words, Regex("asyl|court|judge|hearing|immigra", RegexOption.IGNORE_CASE).containsMatchIn(words))
        shadowOf(app.service<NotificationManager>()).notificationChannels.single().let { channel ->
            assertEquals("Reminders", (channel as android.app.NotificationChannel).name.toString())
        }
        app.service<NotificationManager>().cancelAll()
        fire(alarm)
        assertEquals("it comes once", 0, shadowOf(app.service<NotificationManager>()).size())
    }

    @Test
    fun whoWantsItReadsWhatAReminderIsAbout() = with(phone.withVault()) {
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_FULL)
        assertFalse(call { it.discreetReminders() })
        val first = call { it.plan() }.notifications.first()
        fire(manager.scheduledAlarms.minByOrNull { it.triggerAtMs }!!)
        val shown = shadowOf(app.service<NotificationManager>()).allNotifications.single()
        assertEquals(first.text.text, shown.extras.getCharSequence(Notification.EXTRA_TITLE).toString())
        tap(Label.SETTINGS_FULL)
        assertTrue(call { it.discreetReminders() })
        assertNotEquals(first.text, call { it.plan() }.notifications.first().text)
    }

    @Test
    fun theSidecarIsSealedAndAForgedOneIsNothing() = with(phone.withVault()) {
        app.replan()
        settle()
        val file = File(app.createDeviceProtectedStorageContext().noBackupFilesDir, "reminders")
        val bytes = file.readBytes()
        assertFalse("open your list" in String(bytes, Charsets.ISO_8859_1))
        bytes[bytes.size / 2] = (bytes[bytes.size / 2] + 1).toByte()
        file.writeBytes(bytes)
        finish()
        app.die()
        restart()
        hear(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(emptyList<Long>(), times)
    }

    @Test
    fun thePersonIsAskedOnceAndMaySayNo() = with(phone.withVault()) {
        notifications(false)
        window.refresh()
        settle()
        sees(Label.SETTINGS_REMINDERS_OFF)
        tap(Label.SETTINGS_REMINDERS_ALLOW)
        val asked = shadowOf(window).lastRequestedPermission
        assertEquals(listOf(Manifest.permission.POST_NOTIFICATIONS), asked.requestedPermissions.toList())
        window.onRequestPermissionsResult(
            asked.requestCode,
            asked.requestedPermissions,
            intArrayOf(PackageManager.PERMISSION_DENIED),
        )
        settle()
        seesNot(word(Label.SETTINGS_REMINDERS_OFF))
        assertEquals("they stay armed, for the day on which it is allowed", planned(), times)
        tap(Label.SETTINGS)
        sees(Label.SETTINGS_REMINDERS_OFF)
        tap(Label.SETTINGS_REMINDERS_ALLOW)
        assertEquals(Settings.ACTION_APP_NOTIFICATION_SETTINGS, shadowOf(window).nextStartedActivity.action)
        notifications(true)
        window.refresh()
        settle()
        sees(Label.SETTINGS_REMINDERS_ON)
    }

    @Test
    fun withoutExactAlarmsTheyComeALittleLate() = with(phone.withVault()) {
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        app.replan()
        settle()
        assertEquals(planned(), times)
        assertTrue(manager.scheduledAlarms.all { it.isAllowWhileIdle && it.windowLengthMs != 0L })
        tap(Label.SETTINGS)
        sees(Label.SETTINGS_REMINDERS_LATE)
        tap(Label.SETTINGS_REMINDERS_ALLOW)
        assertEquals(Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, shadowOf(window).nextStartedActivity.action)
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        hear(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED)
        settle()
        assertTrue(manager.scheduledAlarms.all { it.isAllowWhileIdle && it.windowLengthMs == 0L })
        window.refresh()
        settle()
        sees(Label.SETTINGS_REMINDERS_ON)
    }

    /** The platform forgets every alarm. */
    private fun restart() {
        phone.app.service<AlarmManager>().cancelAll()
        assertEquals(emptyList<Long>(), times)
    }

    private fun hear(event: String) = with(phone) {
        app.sendBroadcast(Intent(event).setPackage(app.packageName))
        shadowOf(Looper.getMainLooper()).idle()
    }

    @Suppress("DEPRECATION")
    private fun fire(alarm: ShadowAlarmManager.ScheduledAlarm) {
        phone.app.sendBroadcast(shadowOf(alarm.operation).savedIntent)
        shadowOf(Looper.getMainLooper()).idle()
    }

    private fun notifications(allowed: Boolean) = with(phone.app) {
        shadowOf(getSystemService(Context.NOTIFICATION_SERVICE) as NotificationManager).setNotificationsEnabled(allowed)
    }
}
