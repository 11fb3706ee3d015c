package app.faro

import android.content.Intent
import android.widget.Button
import faro.core.CaseLabel
import faro.core.Label
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** The people of a case, who helps them, where they live, and that they move. */
@RunWith(ShellRunner::class)
internal class MovingTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aFamilyMoves() = with(phone.withVault()) {
        at(Place.Name.People)
        sees(CaseLabel.PEOPLE_NONE)
        person("Ana Flores", relation = 1)
        person("Luis Flores", relation = 2)
        val people = call { it.people() }
        assertEquals(listOf("Ana Flores", "Luis Flores"), people.map { it.name }.sorted())
        people.forEach { sees(it.relationText.text) }

        at(Place.Name.Contacts)
        sees(CaseLabel.CONTACTS_NONE)
        tap(CaseLabel.CONTACT_ADD)
        type(CaseLabel.CONTACT_NAME, "Clinic")
        tap(call { it.roles() }.first().text.text)
        type(CaseLabel.CONTACT_PHONE, "(212) 555-0100")
        tap(Label.SAVE)

        at(Place.Name.Addresses)
        sees(CaseLabel.ADDRESSES_NONE)
        tap(CaseLabel.MOVED)
        sees(CaseLabel.MOVED_HINT)
        tap(CaseLabel.MOVED_DAY)
        pickDay(2026, 11, 20)
        sees(CaseLabel.MOVED_TASKS)
        val tasks = call { it.moveTasks() }
        for (name in listOf("Ana", "Luis")) assertTrue(name, tasks.any { name in it.title.text })
        tasks.forEach { sees(it.title.text) }
        tap(CaseLabel.ADDRESS_ADD)
        type(CaseLabel.ADDRESS_LINES, "26 Federal Plaza\nNew York")
        tap("Ana Flores")
        tap(Label.NO)
        tap(Label.SAVE)
        sees(CaseLabel.MOVED_TASKS)

        val first = tasks.first { it.rule != null }
        tap(first.title.text)
        sees(first.title.text)
        tap(Label.DONE)
        type(Label.DUTY_REFERENCE, "A-77")
        tap(Label.SAVE)
        tap(Label.CLOSE)
        back()
        assertEquals(1, call { it.proofLog() }.entries.size)
        assertTrue(call { it.moveTasks() }.none { it.id == first.id && it.canMark })
        back()
        val address = call { it.addresses() }.single()
        assertEquals(listOf("Ana Flores") to false, address.people to address.mailSafe)
        sees("26 Federal Plaza")
        sees(address.mailSafeText.text)
    }

    @Test
    fun aPersonIsWrittenDownChangedAndLeaves() = with(phone.withVault()) {
        at(Place.Name.PersonEdit)
        assertFalse("nobody says yet who it is", button(word(Label.SAVE)).isEnabled)
        back()
        at(Place.Name.People)
        person("Ana Flores", relation = 1)
        tap("Ana Flores")
        tap(Label.EDIT)
        type(CaseLabel.PERSON_TOWN, "San Pedro Sula, Honduras")
        type(CaseLabel.PERSON_BORN, "1990")
        tap(CaseLabel.PERSON_NUMBER_ADD)
        type(CaseLabel.PERSON_NUMBER_KIND, "A-number")
        type(CaseLabel.PERSON_NUMBER, "A 123 456 789")
        tap(CaseLabel.PERSON_NUMBER_ADD)
        tap(Label.SAVE)
        val ana = call { it.people() }.single()
        assertEquals(1, ana.numbers.size)
        listOf("San Pedro Sula", "A-number", ana.numbers.single().value).forEach(::sees)
        sees(requireNotNull(ana.bornText).text)
        tap(CaseLabel.PERSON_LEAVE)
        sees(CaseLabel.PERSON_LEAVE_HINT)
        assertEquals("one tap takes nobody out", 1, call { it.people() }.size)
        tap(CaseLabel.PERSON_LEAVE)
        sees(CaseLabel.PEOPLE_NONE)
    }

    @Test
    fun aTapFillsInTheNumberOfAContact() = with(phone.withVault()) {
        at(Place.Name.Contacts)
        tap(CaseLabel.CONTACT_ADD)
        type(CaseLabel.CONTACT_NAME, "Clinic")
        tap(call { it.roles() }.first().text.text)
        type(CaseLabel.CONTACT_PHONE, "(212) 555-0100")
        type(CaseLabel.CONTACT_NOTE, "Tuesdays only")
        tap(Label.SAVE)
        val contact = call { it.contacts() }.single()
        sees(contact.roleText.text)
        tap("Clinic")
        sees("Tuesdays only")
        val phone = requireNotNull(contact.call)
        tap(phone.call.text)
        val started = shadowOf(window).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to phone.uri, started.action to started.dataString)
        tap(Label.EDIT)
        type(CaseLabel.CONTACT_PHONE, "no number")
        tap(Label.SAVE)
        assertNull(call { it.contacts() }.single().call)
        sees("no number")
        tap(Label.DELETE)
        tap(Label.DELETE_SURE)
        sees(CaseLabel.CONTACTS_NONE)
    }

    @Test
    fun anAddressIsChangedAndDeletedAndItsDaysAreTakenBack() = with(phone.withVault()) {
        at(Place.Name.Addresses)
        tap(CaseLabel.ADDRESS_ADD)
        tap(Label.SAVE)
        assertEquals("an address without a line", 0, call { it.addresses() }.size)
        type(CaseLabel.ADDRESS_LINES, "26 Federal Plaza")
        tap(Label.ANSWER_DAY)
        pickDay(2026, 11, 1)
        sees("Sunday 1 November 2026")
        tap(Label.SAVE)
        assertEquals("2026-11-01", call { it.addresses() }.single().from?.iso)
        tap("26 Federal Plaza")
        sees("Sunday 1 November 2026")
        tap(CaseLabel.ADDRESS_UNKNOWN)
        tap(Label.SAVE)
        assertNull(call { it.addresses() }.single().from)
        tap("26 Federal Plaza")
        tap(Label.DELETE)
        tap(Label.DELETE_SURE)
        sees(CaseLabel.ADDRESSES_NONE)
    }

    private fun Phone.at(place: Place.Name) {
        window.begin(Place(place))
        settle()
    }

    private fun Phone.button(words: String) = views().filterIsInstance<Button>().first { it.text == words }

    /** On the page of all: one more, of this relation to the holder. */
    private fun Phone.person(name: String, relation: Int) {
        tap(CaseLabel.PERSON_ADD)
        type(CaseLabel.PERSON_NAME, name)
        tap(call { it.relations() }[relation].text.text)
        tap(Label.SAVE)
    }
}
