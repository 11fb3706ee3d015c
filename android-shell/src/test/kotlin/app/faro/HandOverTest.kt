package app.faro

import android.app.AlarmManager
import android.content.Intent
import android.net.Uri
import android.widget.CheckBox
import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewHearing
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf

/** From a person to a lawyer's desk, which is the command line, and back. */
@RunWith(ShellRunner::class)
internal class HandOverTest {
    private val phone = Phone()
    private val desk by lazy { Desk() }
    private val outside = Outside(phone)

    @After
    fun end() {
        phone.app.die()
        desk.end()
    }

    @Test
    fun aCaseGoesToALawyerAndTheirDateComesBackAndMovesTheReminders() = with(phone.withVault()) {
        val hearing = call { it.addHearing(HEARING) }
        call { it.addNote("It rained") }
        tap(CaseLabel.MY_CASE)
        tap(ExchangeLabel.CARDS)
        sees(ExchangeLabel.CARDS_NONE)
        tap(ExchangeLabel.CARD_ADD)
        type(ExchangeLabel.CARD_LINE, desk.card)
        type(ExchangeLabel.CARD_NAME, "My lawyer")
        tap(Label.SAVE)
        val card = call { it.cards() }.single()
        listOf(card.digits, card.ownDigits, card.compared).forEach { sees(it.text) }
        sees("Clinic")
        tap(ExchangeLabel.CARD_SAME)
        assertNull(call { it.cards() }.single().asks)

        tap(ExchangeLabel.HAND_OVER)
        val look = call { it.lookAtHandoff(null, emptyList()) }
        (look.goes + look.stays + look.notes).forEach { sees(it.text) }
        tap(ExchangeLabel.HAND_OVER_MAKE)
        sees(ExchangeLabel.HAND_OVER_MADE)
        assertEquals("nothing leaves without a tap", null, shadowOf(window).nextStartedActivityForResult)
        val client = desk.takes(sent())
        val there = desk.shows(client)
        assertTrue("It rained" in there.toString())

        val name = there.getJSONArray("hearings").getJSONObject(0).getString("id")
        val said = "message: It opens\nhearing: $name\nat: 2027-01-20T10:30\n"
        outside.give(desk.answers(client, said))
        val reply = ExchangeLabel.REPLY_TAKE
        val offered = call { it.handoffs() }.single()
        assertEquals("My lawyer", offered.name)
        sees("Wednesday 20 January 2027")
        sees("Tuesday 9 February 2027")
        val before = call { core -> core.plan().notifications.map { it.atEpochSeconds } }
        tap(reply, last = true)
        assertEquals("2027-01-20T10:30", call { it.hearing(hearing) }.at)
        sees("It opens")
        val after = call { core -> core.plan().notifications.map { it.atEpochSeconds } }
        assertNotEquals(before, after)
        val alarms = shadowOf(app.service<AlarmManager>()).scheduledAlarms
        assertEquals(after.map { it * 1000 }.sorted(), alarms.map { it.triggerAtMs }.sorted())
        // What is left changes nothing.
        tap(ExchangeLabel.REPLY_LEAVE)
        assertEquals(1, call { it.notes() }.size)
        back()
        assertEquals("no copy stays", emptyList<File>(), outside.copies())

        window.begin(Place(Place.Name.Cards))
        settle()
        sees(requireNotNull(call { it.cards() }.single().proved).text)
        tap(ExchangeLabel.HANDOFFS)
        sees("My lawyer")
        offered.went.forEach { sees(it.text) }
    }

    @Test
    fun whatIsNotTickedDoesNotGo() = with(phone.withVault()) {
        call { it.addNote("It rained") }
        call { it.addNote("The sun came out") }
        compared()
        tap(ExchangeLabel.HAND_OVER)
        val parts = call { it.lookAtHandoff(null, emptyList()) }.parts
        parts.filter { it.code in setOf("facts", "notes-facts") }.forEach { tap(it.all.text) }
        // One by one, of the notes.
        oneByOne(parts.indexOfFirst { it.code == "notes-facts" })
        tap("The sun came out")
        tap(ExchangeLabel.HAND_OVER_MAKE)
        val there = desk.shows(desk.takes(sent())).toString()
        assertTrue("The sun came out" in there)
        assertFalse("It rained" in there || "2025-12-07" in there)
    }

    /** The things of a part, by where its button stands. */
    private fun Phone.oneByOne(at: Int) {
        val buttons = views().filter { it is android.widget.Button && it.text.toString() == word(ExchangeLabel.HAND_OVER_ONE_BY_ONE) }
        buttons[at].performClick()
        settle()
    }

    @Test
    fun whoUnticksEverythingHandsNothingOver() = with(phone.withVault()) {
        call { it.addNote("It rained") }
        compared()
        tap(ExchangeLabel.HAND_OVER)
        val look = call { it.lookAtHandoff(null, emptyList()) }
        look.parts.filter { it.chosen }.forEach { tap(it.all.text) }
        sees(call { it.lookAtHandoff(emptyList(), emptyList()) }.goes.single().text)
        tap(ExchangeLabel.HAND_OVER_MAKE)
        assertFalse("It rained" in desk.shows(desk.takes(sent())).toString())
    }

    @Test
    fun aCardThatNobodyComparedAsksOnceMore() = with(phone.withVault()) {
        val id = call { it.addCard(desk.card, "") }.id
        window.go(Place(Place.Name.HandOver, id))
        settle()
        tap(ExchangeLabel.HAND_OVER_MAKE)
        sees(requireNotNull(call { it.cards() }.single().asks).text)
        assertEquals(0, call { it.handoffs() }.size)
        tap(Label.CANCEL)
        assertEquals(0, call { it.handoffs() }.size)
        tap(ExchangeLabel.HAND_OVER_MAKE)
        tap(ExchangeLabel.HAND_OVER_SURE)
        sees(ExchangeLabel.HAND_OVER_MADE)
        assertEquals(1, call { it.handoffs() }.size)
        // Something else is chosen: what was sealed is no answer to it.
        views().filterIsInstance<CheckBox>().last().performClick()
        settle()
        seesNot(word(ExchangeLabel.HAND_OVER_MADE))
        // And who gets it must be said.
        views().filterIsInstance<CheckBox>().first().performClick()
        tap(ExchangeLabel.HAND_OVER_MAKE)
        assertEquals(1, call { it.handoffs() }.size)
    }

    @Test
    fun aLawyerProvesThatTheyCanOpenItWithoutAWordOfTheCase() = with(phone.withVault()) {
        call { it.addNote("It rained") }
        compared()
        sees(ExchangeLabel.DRILL_ASK)
        assertNull(call { it.cards() }.single().proved)
        tap(ExchangeLabel.DRILL_FILE)
        val client = desk.takes(sent())
        assertFalse("It rained" in desk.shows(client).toString())
        outside.give(desk.answers(client, "message: It opens\n"))
        sees("It opens")
        window.go(Place(Place.Name.Card, call { it.cards() }.single().id))
        settle()
        sees(requireNotNull(call { it.cards() }.single().proved).text)
    }

    @Test
    fun aLinkWaitsUntilTheVaultIsOpen() = with(phone.withVault()) {
        tap(Label.LOCK_NOW)
        isGiven(Intent(Intent.ACTION_VIEW, Uri.parse(desk.card)))
        sees(ExchangeLabel.GIVEN_WAITS)
        typeDigits(Phone.PASSPHRASE)
        tap(Label.OPEN_VAULT)
        sees(ExchangeLabel.CARD_ADD_HINT)
        assertEquals("a link alone keeps nothing", 0, call { it.cards() }.size)
        tap(Label.SAVE)
        assertEquals("Clinic", call { it.cards() }.single().name)
        // Whoever comes back over the list of recent apps is given nothing again.
        val again = Intent(Intent.ACTION_VIEW, Uri.parse(desk.card))
        isGiven(again.addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY))
        seesNot(word(ExchangeLabel.CARD_ADD_HINT))
    }

    @Test
    fun nothingThatIsGivenPushesASecretAside() = with(phone.withVault()) {
        call { it.newCode() }
        window.go(Place(Place.Name.Presence))
        settle()
        isGiven(Intent(Intent.ACTION_VIEW, Uri.parse(desk.card)))
        seesNot(word(ExchangeLabel.CARD_ADD_HINT))
        back()
        sees(ExchangeLabel.CARD_ADD_HINT)
    }

    @Test
    fun aCardIsReadFromAPhotoAndDeletedInTwoTaps() = with(phone.withVault()) {
        outside.other.file("code.png").writeBytes(outside.code(desk.card))
        outside.other.file("sky.png").writeBytes(outside.code(null))
        window.go(Place(Place.Name.CardAdd))
        settle()
        outside.photo("sky.png")
        sees(ExchangeLabel.CARD_NO_CODE)
        outside.photo("code.png")
        tap(Label.SAVE)
        sees("Clinic")
        tap(Label.DELETE)
        sees(ExchangeLabel.CARD_DELETE_HINT)
        assertEquals(1, call { it.cards() }.size)
        tap(Label.DELETE)
        assertEquals(0, call { it.cards() }.size)
    }

    @Test
    fun whatIsNoReplyIsRefusedInTheCoresWords() = with(phone.withVault()) {
        outside.other.file("holiday.age").writeBytes("age-encryption.org/v1\n".toByteArray())
        outside.other.file("holiday.jpg").writeBytes(ByteArray(2000) { it.toByte() })
        outside.give(outside.other.file("holiday.jpg"))
        val file = outside.other.file("holiday.jpg").path
        sees(refused { it.givenFile(file) })
        outside.give(outside.other.file("holiday.age"))
        sees(refused { it.reply(outside.other.file("holiday.age").path) })
        back()
        assertEquals(emptyList<File>(), outside.copies())
        // A file of ours would be read with our own rights.
        val vault = File(app.noBackupFilesDir, "faro/vault/vault.db")
        isGiven(Intent(Intent.ACTION_VIEW, Uri.fromFile(vault)))
        sees(CaseLabel.TODAY)
        assertEquals(emptyList<File>(), outside.copies())
    }

    /** On the page of a card that was compared. */
    private fun Phone.compared() {
        val id = call { it.addCard(desk.card, "") }.id
        call { it.cardCompared(id) }
        window.go(Place(Place.Name.Card, id))
        settle()
    }

    /** What the lawyer's mail gets on one more tap. */
    private fun sent(): ByteArray {
        phone.tap(ExchangeLabel.HAND_OVER_SEND)
        val (name, bytes) = outside.shared()
        assertTrue(name, Regex("2026-11-22-[0-9a-f]{4}\\.faro\\.age").matches(name))
        return bytes
    }

    private companion object {
        val HEARING = NewHearing("us", HearingKind.INDIVIDUAL, "2027-02-09T08:30", "America/New_York", "Room 5")
    }
}
