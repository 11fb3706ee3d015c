package app.faro

import android.app.LocaleManager
import android.os.LocaleList
import faro.core.Label
import java.util.Locale
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/**
 * A walk over all [Pages], by language, direction, light, type and phone. [Looking] and [Access] look over each, and
 * [Gallery] keeps what is drawn, or compares it with what was.
 */
@RunWith(ShellRunner::class)
internal class PagesTest {
    private val phone = Phone().also { it.look = {} }

    /** What does not hold, of all pages: who mends one wants to know of the others. */
    private val faults = mutableListOf<String>()

    @After
    fun end() = phone.app.die()

    @Test
    fun noPageIsMissing() = assertEquals(Place.Name.entries.toSet(), Pages.all.map { it.at }.toSet())

    @Test
    fun english() = walk("en", Gallery("en"))

    @Test
    fun spanish() = walk("es", Gallery("es"))

    @Test
    fun rightToLeft() {
        phone.app.folder = PseudoLocale.folder()
        walk("ar-XB", Gallery("ar-XB"))
    }

    @Test
    @Config(qualifiers = "+night")
    fun dark() = walk("en", Gallery("dark"))

    @Test
    fun largeType() {
        RuntimeEnvironment.setFontScale(LARGEST)
        walk("en", Gallery("large"))
    }

    @Test
    @Config(qualifiers = SMALL)
    fun smallPhone() = walk("es", Gallery("small"))

    @Test
    @Config(qualifiers = SMALL)
    fun largeTypeOnASmallPhone() {
        RuntimeEnvironment.setFontScale(LARGEST)
        walk("es", others = true)
    }

    @Test
    @Config(qualifiers = SMALL)
    fun rightToLeftInLargeTypeOnASmallPhone() {
        RuntimeEnvironment.setFontScale(LARGEST)
        phone.app.folder = PseudoLocale.folder()
        walk("ar-XB", others = true)
    }

    @Test
    @Config(qualifiers = "w740dp-h360dp-land-xhdpi")
    fun aPhoneOnItsSide() {
        RuntimeEnvironment.setFontScale(1.3f)
        walk("es")
    }

    @Test
    @Config(sdk = [OLDEST, NEWEST])
    fun onTheOldestAndTheNewestAndroid() = walk("en")

    /** What matters most, in the letters of each language that has its own, and by its second calendar. */
    @Test
    fun scripts() = inEach(Gallery("scripts"))

    @Test
    fun scriptsInLargeType() {
        RuntimeEnvironment.setFontScale(LARGEST)
        inEach(null)
    }

    private fun inEach(gallery: Gallery?) = with(phone) {
        for (language in SCRIPTS) {
            val filled = Filled.on(this)
            call { it.setLanguage(language) }
            // As it is in the phone's own settings of this app, which otherwise keep the one before.
            app.service<LocaleManager>().applicationLocales = LocaleList.forLanguageTags(language)
            start()
            for (page in Pages.open.filter { it.at in MATTERS }) visit(page, filled, gallery, page.name + "-" + language)
            finish()
        }
        holds(gallery)
    }

    private fun holds(gallery: Gallery?) =
        assertEquals("", (faults + gallery?.end().orEmpty()).joinToString("\n"))

    /** First steps, a case that is filled, and a vault that is closed; `others`: also all else that a page can show. */
    private fun walk(language: String, gallery: Gallery? = null, others: Boolean = false) = with(phone) {
        LocaleList.setDefault(LocaleList(Locale.forLanguageTag(language)))
        app.now = Filled.NOW
        start()
        Pages.first.forEach { visit(it, null, gallery) }
        finish()
        val filled = Filled.on(this)
        call { it.setLanguage(language) }
        start()
        Pages.open.forEach { visit(it, filled, gallery) }
        if (others) Pages.others(this).forEach { arrive(it) }
        window.begin(Place(Place.Name.Home))
        settle()
        tap(Label.LOCK_NOW)
        look("unlock")
        gallery?.keep("unlock", window.window.decorView)
        tap(Label.USE_LETTERS)
        tap(Label.USE_DIGITS)
        tap(Label.SHOW_TYPED)
        look("unlock with words that can be read")
        holds(gallery)
    }

    private fun Phone.visit(page: Pages.Shown, filled: Filled?, gallery: Gallery?, name: String = page.name) {
        page.before(this)
        arrive(Place(page.at, page.id?.invoke(this, requireNotNull(filled)).orEmpty()))
        page.then(this)
        look("${page.name} once something was done")
        gallery?.keep(name, window.window.decorView)
    }

    private fun Phone.arrive(place: Place) {
        if (place.screen().tab == null) window.go(place) else window.begin(place)
        settle()
        look("$place")
    }

    private fun Phone.look(page: String) = try {
        assertTrue("it draws nothing", words().isNotEmpty())
        Looking.over(root)
        Access.over(root)
    } catch (fault: AssertionError) {
        faults += "$page: ${fault.message}"
    }

    private companion object {
        const val LARGEST = 2f
        const val SMALL = "w320dp-h568dp-xhdpi"
        val SCRIPTS = listOf("es", "ar", "am", "zh-Hans", "pa", "fa-AF", "ru")
        val MATTERS = setOf(
            Place.Name.FirstQuestion,
            Place.Name.Home,
            Place.Name.Rule,
            Place.Name.Duty,
            Place.Name.Hearing,
            Place.Name.Phrase,
        )
    }
}
