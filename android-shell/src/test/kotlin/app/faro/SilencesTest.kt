package app.faro

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.content.pm.UserInfo
import android.os.Build
import android.os.Looper
import android.os.PowerManager
import android.os.UserHandle
import android.os.UserManager
import android.provider.Settings
import app.faro.reminders.Reminding
import faro.core.HearingKind
import faro.core.Label
import faro.core.Moment
import faro.core.NewHearing
import faro.core.PhoneLabel
import faro.core.PhoneSilence
import faro.core.PlannedNotification
import faro.core.Purpose
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowAlarmManager

/** What may keep a phone silent, state by state; the table is in README.md. */
@RunWith(ShellRunner::class)
internal class SilencesTest {
    private val phone = Phone()
    private val manager get() = shadowOf(phone.app.service<AlarmManager>())
    private val shown get() = shadowOf(phone.app.service<NotificationManager>())
    private val armed get() = manager.scheduledAlarms.map { it.triggerAtMs / 1000 }.sorted()
    private fun plan() = phone.call { it.plan() }.notifications
    private val look get() = Reminding(phone.window, phone.app.alarms)
    private fun found() = phone.call { it.phoneSilences(look.phone()) }.found

    @Before
    fun aCalmPhone() {
        ShadowAlarmManager.setCanScheduleExactAlarms(true)
        shadowOf(phone.app.packageManager).setAutoRevokeWhitelisted(true)
        shadowOf(phone.app.service<PowerManager>()).setIgnoringBatteryOptimizations(phone.app.packageName, true)
    }

    @After
    fun end() = phone.app.die()

    @Test
    fun thePageSaysWhatIsFoundAndWhatNobodyCanPromise() = with(opened()) {
        tap(Label.SETTINGS)
        tap(said(PhoneLabel.DRILL_PHONE))
        sees(said(PhoneLabel.DRILL_PHONE_NONE))
        sees(said(PhoneLabel.DRILL_PHONE_UNPROMISED_HINT))
        assertEquals(emptyList<PhoneSilence>(), found().map { it.silence })
        back()
        tap(Label.SETTINGS_PLAN)
        tap(said(PhoneLabel.DRILL_PHONE))
        sees(said(PhoneLabel.DRILL_PHONE_HANDLED))
    }

    @Test
    fun aTestRingsInTwoMinutesAndNoPlanTakesItAway() = with(opened()) {
        val before = armed
        tap(Label.SETTINGS)
        tap(said(PhoneLabel.DRILL_PHONE))
        tap(said(PhoneLabel.DRILL_PHONE_TEST))
        sees(said(PhoneLabel.DRILL_PHONE_WAITS))
        val at = app.now.epochSeconds + 120
        assertEquals(listOf(at), armed - before.toSet())
        app.replan()
        settle()
        assertTrue(at in armed)
        tap(Label.LOCK_NOW)
        fire(at)
        assertEquals("This was a test. It rang.", title())
    }

    @Test
    fun exactAlarmsRefused() = with(opened()) {
        assumeTrue(Build.VERSION.SDK_INT >= Build.VERSION_CODES.S)
        ShadowAlarmManager.setCanScheduleExactAlarms(false)
        isFound(PhoneSilence.EXACT_ALARMS_REFUSED, Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM)
        app.replan()
        settle()
        assertEquals("they come a little late", plan().map { it.atEpochSeconds }.sorted(), armed)
    }

    @Test
    fun notificationsRefused() = with(opened()) {
        shown.setNotificationsEnabled(false)
        assertEquals(listOf(PhoneSilence.NOTIFICATIONS_REFUSED), found().map { it.silence })
        assertTrue(found().single().canChange)
    }

    @Test
    fun channelSilenced() = with(opened()) {
        val channel = app.service<NotificationManager>().getNotificationChannel("reminders")
        channel.importance = NotificationManager.IMPORTANCE_LOW
        isFound(PhoneSilence.CHANNEL_SILENCED, Settings.ACTION_CHANNEL_NOTIFICATION_SETTINGS)
    }

    @Test
    fun batterySaver() = with(opened()) {
        shadowOf(app.service<PowerManager>()).setIsPowerSaveMode(true)
        isFound(PhoneSilence.BATTERY_SAVER, Settings.ACTION_BATTERY_SAVER_SETTINGS)
        assertTrue("they ring all the same", manager.scheduledAlarms.all { it.isAllowWhileIdle })
    }

    @Test
    fun doze() = with(opened()) {
        assertTrue("they ring all the same", manager.scheduledAlarms.all { it.isAllowWhileIdle })
        shadowOf(app.service<PowerManager>()).setIgnoringBatteryOptimizations(app.packageName, false)
        isFound(PhoneSilence.DOZE, Settings.ACTION_IGNORE_BATTERY_OPTIMIZATION_SETTINGS)
    }

    @Test
    fun hibernated() = with(opened()) {
        assumeTrue(Build.VERSION.SDK_INT >= Build.VERSION_CODES.R)
        shadowOf(app.packageManager).setAutoRevokeWhitelisted(false)
        isFound(PhoneSilence.HIBERNATED, Intent.ACTION_AUTO_REVOKE_PERMISSIONS)
        // And the list asks to be opened before the phone would do so.
        call { it.addHearing(hearing("2027-11-22T09:00")) }
        app.replan()
        settle()
        val rings = listOf(app.now.epochSeconds) + armed
        assertTrue(rings.zipWithNext { one, next -> next - one }.all { it < SIXTY_DAYS })
        assertTrue("to the hearing in a year", plan().count { it.purpose == Purpose.LOOK } >= 6)
    }

    @Test
    @Suppress("DEPRECATION")
    fun forceStopped() = with(opened()) {
        val before = armed
        finish()
        app.die()
        // The platform takes the alarms and what they would fire.
        manager.scheduledAlarms.toList().forEach { it.operation!!.cancel() }
        app.service<AlarmManager>().cancelAll()
        start()
        assertEquals("before the vault is open", before, armed)
        assertEquals(listOf(PhoneSilence.FORCE_STOPPED), found().map { it.silence })
        assertTrue(app.alarms.wasStopped)
    }

    @Test
    fun restartedAndNotYetUnlocked() = with(opened()) {
        val before = armed
        restarted()
        hear(Intent.ACTION_LOCKED_BOOT_COMPLETED)
        assertEquals(before, armed)
        fire(before.first())
        assertTrue(title().isNotEmpty())
        assertFalse("nobody opened the core", app.work.isBegun)
    }

    @Test
    fun offOverTheTime() = with(opened()) {
        val missed = plan().filter { it.holdsUntilEpochSeconds != null }.take(3)
        restarted()
        // All three were to come while it was off.
        app.now = Moment(missed.last().atEpochSeconds + TWO_DAYS, app.now.zone)
        hear(Intent.ACTION_BOOT_COMPLETED)
        missed.forEach { fire(it.atEpochSeconds) }
        assertEquals("You may have missed a reminder: open your list.", title())
        assertEquals("one stands for all", 1, shown.size())
        assertTrue(shown.allNotifications.single().flags and Notification.FLAG_ONLY_ALERT_ONCE != 0)
    }

    @Test
    fun whatIsStillTrueComesWithItsOwnWords() = with(opened()) {
        val morning = morning()
        restarted()
        app.now = Moment(morning.atEpochSeconds + 300, app.now.zone)
        hear(Intent.ACTION_BOOT_COMPLETED)
        fire(morning.atEpochSeconds)
        assertEquals(morning.text.text, title())
    }

    @Test
    fun clockSetBackAndForward() = with(opened()) {
        val now = app.now
        val before = armed
        for (days in listOf(3, -3)) {
            app.now = Moment(now.epochSeconds + days * DAY, now.zone)
            hear(Intent.ACTION_TIME_CHANGED)
            settle()
            assertEquals(plan().map { it.atEpochSeconds }.sorted(), armed)
        }
        app.now = now
        hear(Intent.ACTION_TIME_CHANGED)
        settle()
        assertEquals("a wrong clock leaves no trace", before, armed)
    }

    @Test
    fun zoneChanged() = with(opened()) {
        val before = armed
        app.now = Moment(app.now.epochSeconds, "Europe/Berlin")
        hear(Intent.ACTION_TIMEZONE_CHANGED)
        settle()
        assertEquals(plan().map { it.atEpochSeconds }.sorted(), armed)
        assertFalse(before == armed)
    }

    @Test
    fun appUpdated() = with(opened()) {
        val before = armed
        restarted()
        hear(Intent.ACTION_MY_PACKAGE_REPLACED)
        assertEquals(before, armed)
    }

    @Test
    fun restoredOnAnotherPhone() = with(opened()) {
        val before = armed
        restarted()
        // No backup of the platform holds the sidecar.
        assertTrue(File(app.createDeviceProtectedStorageContext().noBackupFilesDir, "reminders").delete())
        hear(Intent.ACTION_BOOT_COMPLETED)
        assertEquals("nothing rings before it is opened", emptyList<Long>(), armed)
        start()
        call { it.unlock(Phone.PASSPHRASE.toByteArray()) }
        app.replan()
        settle()
        assertEquals(before, armed)
    }

    @Test
    fun privateSpaceLocked() = with(opened()) {
        assumeTrue(Build.VERSION.SDK_INT >= Build.VERSION_CODES.VANILLA_ICE_CREAM)
        val users = shadowOf(app.service<UserManager>())
        val (me, kind) = UserHandle.myUserId() to UserManager.USER_TYPE_PROFILE_PRIVATE
        val own = UserInfo(me, "", null, UserInfo.FLAG_PROFILE, kind)
        users.addProfile(me, me, own)
        assertEquals(listOf(PhoneSilence.PRIVATE_SPACE_LOCKED), found().map { it.silence })
    }

    @Test
    fun theMorningRingsAgainUntilSomebodyAnswers() = with(opened()) {
        val morning = morning()
        val again = plan().filter { it.againOf == morning.id }
        assertEquals(3, again.size)
        tap(Label.LOCK_NOW)
        app.now = Moment(morning.atEpochSeconds, app.now.zone)
        fire(morning.atEpochSeconds)
        fire(again.first().atEpochSeconds)
        assertEquals("in the place of the first", 1, shown.size())
        val button = shown.allNotifications.single().actions.single()
        assertEquals("I saw it", button.title.toString())
        button.actionIntent.send()
        idle()
        assertEquals(0, shown.size())
        assertTrue(again.none { it.atEpochSeconds in armed })
        hear(Intent.ACTION_BOOT_COMPLETED)
        assertTrue("it stays answered", again.none { it.atEpochSeconds in armed })
    }

    @Test
    fun whoOpensTheListAfterTheFirstRingHasHeardIt() = with(opened()) {
        val morning = morning()
        val again = plan().filter { it.againOf == morning.id }
        app.now = Moment(morning.atEpochSeconds + 60, app.now.zone)
        app.replan()
        settle()
        assertTrue(again.none { it.atEpochSeconds in armed })
        assertNull(plan().find { it.againOf == morning.id })
    }

    private fun opened(): Phone = phone.withVault().apply {
        call { it.addHearing(hearing("2026-12-04T09:00")) }
        app.replan()
        settle()
    }

    private fun hearing(at: String) = NewHearing("us", HearingKind.MASTER, at, "America/New_York", "")

    private fun morning(): PlannedNotification = plan().first { it.purpose == Purpose.MORNING }

    /** It stands first, and its button leads to the phone's own page for it. */
    private fun isFound(silence: PhoneSilence, page: String) = with(phone) {
        assertEquals(listOf(silence), found().map { it.silence })
        tap(Label.SETTINGS)
        tap(said(PhoneLabel.DRILL_PHONE))
        sees(found().single().title.text)
        tap(said(PhoneLabel.DRILL_PHONE_ALLOW))
        assertEquals(page, shadowOf(window).nextStartedActivity.action)
    }

    private fun said(label: PhoneLabel): String = phone.call { it.phoneLabel(label).text }

    private fun title() = shown.allNotifications.last().extras.getCharSequence(Notification.EXTRA_TITLE).toString()

    /** The process ended, and the platform forgot every alarm. */
    private fun restarted() = with(phone) {
        finish()
        app.die()
        app.service<AlarmManager>().cancelAll()
    }

    private fun hear(event: String) {
        phone.app.sendBroadcast(Intent(event).setPackage(phone.app.packageName))
        idle()
    }

    @Suppress("DEPRECATION")
    private fun fire(at: Long) {
        val alarm = manager.scheduledAlarms.first { it.triggerAtMs / 1000 == at }
        val rings = checkNotNull(alarm.operation)
        // A phone forgets an alarm that rang.
        phone.app.service<AlarmManager>().cancel(rings)
        phone.app.sendBroadcast(shadowOf(rings).savedIntent)
        idle()
    }

    private fun idle() = shadowOf(Looper.getMainLooper()).idle()

    private companion object {
        const val DAY = 86_400L
        const val TWO_DAYS = 2 * DAY
        const val SIXTY_DAYS = 60 * DAY
    }
}
