package app.faro

import faro.core.Label
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** Another country is added to a case that is there already, and one is taken away. */
@RunWith(ShellRunner::class)
internal class CountriesTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aCountryIsAddedAndOneIsRemoved() = with(phone.withVault()) {
        assertEquals(listOf("us"), chosen())
        assertTrue(call { it.listed() }.isNotEmpty())
        tap(Label.SETTINGS)
        tap(Label.COUNTRIES)
        sees(Label.COUNTRIES_HINT)
        tap(Label.COUNTRY_REMOVE)
        sees(Label.COUNTRY_REMOVE_HINT)
        assertEquals("it is asked once", listOf("us"), chosen())
        tap(Label.CANCEL)
        seesNot(word(Label.COUNTRY_REMOVE_HINT))
        tap(Label.COUNTRY_REMOVE)
        tap(Label.COUNTRY_REMOVE)
        assertEquals(emptyList<String>(), chosen())
        assertEquals("what was told of it makes no day any more", 0, call { it.listed() }.size)

        val other = call { core -> core.jurisdictions().first { it.id != "us" } }
        tap(other.name.text)
        assertEquals(listOf(other.id), chosen())
        sees(Label.COUNTRY_REMOVE)
        tap(call { core -> core.jurisdictions().first { it.id == "us" } }.name.text)
        assertEquals(setOf("us", other.id), chosen().toSet())
        assertTrue("what was told counts again", call { it.listed() }.isNotEmpty())
    }

    private fun chosen() = phone.call { core -> core.jurisdictions().filter { it.chosen }.map { it.id } }
}
