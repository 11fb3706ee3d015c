package app.faro

import android.app.LocaleManager
import android.content.pm.ActivityInfo
import android.graphics.Insets
import android.os.LocaleList
import android.view.View
import android.view.WindowInsets
import android.widget.ScrollView
import android.window.OnBackInvokedCallback
import app.faro.ui.Frame
import faro.core.CaseLabel
import faro.core.Label
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.annotation.Config

/** What the platform asks of a window: edge to edge, its way back, its language, any size and any side up. */
@RunWith(ShellRunner::class)
internal class WindowTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun nothingLiesUnderTheBarsBesideACutOutOrBehindTheKeyboard() = with(phone.withVault()) {
        val frame = Phone.all(root).first { it is Frame } as Frame
        val bars = WindowInsets.Builder()
            .setInsets(WindowInsets.Type.statusBars(), Insets.of(0, 48, 0, 0))
            .setInsets(WindowInsets.Type.navigationBars(), Insets.of(0, 0, 0, 96))
            .setInsets(WindowInsets.Type.displayCutout(), Insets.of(70, 0, 0, 0))
        inset(frame, bars.build())
        within(frame, Insets.of(70, 48, 0, 96))
        assertEquals("the ground reaches under them", root.height, frame.height)

        val keyboard = bars.setInsets(WindowInsets.Type.ime(), Insets.of(0, 0, 0, 500)).build()
        inset(frame, keyboard)
        within(frame, Insets.of(70, 48, 0, 500))
    }

    private fun inset(frame: Frame, insets: WindowInsets) {
        frame.dispatchApplyWindowInsets(insets)
        phone.settle()
    }

    /** All that is seen outside of the page that scrolls, and the window of that page. */
    private fun within(frame: Frame, insets: Insets) {
        val scroll = Phone.all(frame).first { it is ScrollView }
        val outside = phone.views().filter { it.isClickable && generateSequence(it) { view -> view.parent as? View }.none { view -> view === scroll } }
        assertTrue(outside.size > 4)
        for (view in outside + scroll) {
            val (left, top) = IntArray(2).also(view::getLocationInWindow)
            val (edge, above) = IntArray(2).also(frame::getLocationInWindow)
            assertTrue("$view", left - edge >= insets.left && top - above >= insets.top)
            assertTrue("$view", left - edge + view.width <= frame.width - insets.right)
            assertTrue("$view", top - above + view.height <= frame.height - insets.bottom)
        }
    }

    @Test
    fun theSystemsWayBackIsOurs() = with(phone.withVault()) {
        tap(CaseLabel.MY_CASE)
        tap(Label.HEARINGS)
        back33()
        sees(Label.PROOF_LOG)
        tap(Label.HEARINGS)
        @Suppress("DEPRECATION")
        window.onBackPressed()
        settle()
        sees(Label.PROOF_LOG)
    }

    /** Where the platform calls back it does not call the override: what it would call is asked for and called. */
    private fun back33() {
        val dispatcher = requireNotNull(phone.root.findOnBackInvokedDispatcher())
        val top = dispatcher.javaClass.getMethod("getTopCallback").invoke(dispatcher) as OnBackInvokedCallback
        top.onBackInvoked()
        phone.settle()
    }

    @Test
    fun theLanguageIsOneInThePhonesSettingsAndHere() = with(phone.withVault()) {
        val settings = app.service<LocaleManager>()
        assertEquals("en", settings.applicationLocales.toLanguageTags())
        tap(Label.SETTINGS)
        tap(Label.SETTINGS_LANGUAGE)
        tap("Español")
        assertEquals("es", settings.applicationLocales.toLanguageTags())

        settings.applicationLocales = LocaleList.forLanguageTags("en")
        window.onConfigurationChanged(window.resources.configuration)
        settle()
        assertEquals("en", call { it.language() })
        sees(Label.SETTINGS_LANGUAGE)

        settings.applicationLocales = LocaleList.forLanguageTags("tlh")
        window.onConfigurationChanged(window.resources.configuration)
        settle()
        assertEquals("one that Faro does not have changes nothing", "en", call { it.language() })
    }

    @Test
    @Config(qualifiers = "w1280dp-h800dp-land-mdpi")
    fun onALargeScreenLinesStayShortAndNoSideIsLocked() = with(phone.withVault()) {
        val page = (Phone.all(root).first { it is ScrollView } as ScrollView).getChildAt(0)
        assertTrue("${page.width}", page.width in 560..640)
        assertEquals("it stands in the middle", (root.width - page.width) / 2f, page.left.toFloat(), 1f)
        val info = app.packageManager.getActivityInfo(window.componentName, 0)
        assertEquals(ActivityInfo.SCREEN_ORIENTATION_UNSPECIFIED, info.screenOrientation)
    }
}
