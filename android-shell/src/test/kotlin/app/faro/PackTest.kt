package app.faro

import faro.core.ArticleBlock
import faro.core.ExchangeLabel
import faro.core.Label
import faro.core.Moment
import faro.core.PackColour
import java.io.File
import org.junit.After
import org.junit.AfterClass
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** A pack of somebody else's guidance: given, looked at, kept or not, trusted, handed on, removed. */
@RunWith(ShellRunner::class)
internal class PackTest {
    private val phone = Phone()
    private val outside = Outside(phone)

    @After
    fun end() = phone.app.die()

    @Test
    fun aPackIsLookedAtKeptTrustedHandedOnAndRemoved() = with(given()) {
        val looked = call { it.lookAtPack(pack.path) }
        (listOf(looked.line.title) + looked.line.banner + looked.said).forEach { sees(it.text) }
        sees(requireNotNull(looked.publisher).digits.text)
        tap("Keep your papers")
        sees("Find a folder or a strong bag.")
        back()
        assertEquals("nothing is kept yet", 0, call { it.packs() }.size)
        tap(ExchangeLabel.PACK_KEEP)
        assertEquals(emptyList<File>(), outside.copies())
        assertEquals("legal-aid", call { it.packs() }.single().id)
        sees(ExchangeLabel.PACK_SEND_HINT)

        type(ExchangeLabel.PACK_NAME, "My clinic")
        tap(ExchangeLabel.PACK_SAME)
        assertEquals("My clinic", call { it.publishers() }.single().name)
        call { it.packs() }.single().banner.forEach { sees(it.text) }
        sees("My clinic")

        tap("Keep your papers")
        ticked()
        back()

        tap(ExchangeLabel.PACK_SEND, last = true)
        val (name, bytes) = outside.shared()
        assertEquals("legal-aid.faropack", name)
        maker.file("again.faropack").writeBytes(bytes)
        maker.runs("pack", "verify", "again.faropack", now = PackMaker.DAY)

        window.begin(Place(Place.Name.Guides))
        settle()
        tap(ExchangeLabel.PACKS)
        tap("Notes of Legal Aid")
        tap(ExchangeLabel.PACK_DISTRUST)
        sees(ExchangeLabel.PACK_DISTRUST_HINT)
        tap(ExchangeLabel.PACK_DISTRUST)
        assertNull(call { it.pack("legal-aid") }.publisher?.name)
        tap(Label.DELETE)
        sees(ExchangeLabel.PACK_REMOVE_HINT)
        assertEquals(1, call { it.packs() }.size)
        tap(Label.DELETE)
        sees(ExchangeLabel.PACKS_NONE)
    }

    /** A step is ticked and taken back, on its page. */
    private fun Phone.ticked() {
        fun done() = call { it.article("legal-aid.first-article") }.sections.flatMap { it.blocks }
            .filterIsInstance<ArticleBlock.Step>().map { it.done?.text }
        assertTrue(done().size == 7 && done().all { it == null })
        tap("Put each letter in it on the day it comes.")
        assertEquals(1, done().filterNotNull().size)
        sees(done().filterNotNull().single())
        tap("Put each letter in it on the day it comes.")
        assertTrue(done().all { it == null })
    }

    @Test
    fun whoDoesNotKeepItHasNothingOfIt() = with(given()) {
        tap(ExchangeLabel.PACK_REFUSE)
        assertEquals(0, call { it.packs() }.size)
        assertEquals(emptyList<File>(), outside.copies())
    }

    @Test
    fun theCodeOfItsPublisherIsReadFromAPhotoAndAnothersIsRefused() = with(given()) {
        tap(ExchangeLabel.PACK_KEEP)
        val publisher = requireNotNull(call { it.pack("legal-aid") }.publisher)
        outside.other.file("sky.png").writeBytes(outside.code(null))
        outside.other.file("other.png").writeBytes(outside.code(publisher.code.dropLast(4) + "0000"))
        outside.other.file("code.png").writeBytes(outside.code(publisher.code))
        val scan = word(ExchangeLabel.PACK_SCAN)
        outside.photo("sky.png", scan)
        sees(ExchangeLabel.PACK_NO_CODE)
        type(ExchangeLabel.PACK_NAME, "My clinic")
        outside.photo("other.png", scan)
        tap(ExchangeLabel.PACK_SCANNED)
        val other = publisher.code.dropLast(4) + "0000"
        sees(refused { it.pinPublisher(publisher.id, "My clinic", other) })
        assertNull(call { it.publishers() }.single().name)
        outside.photo("code.png", scan)
        tap(ExchangeLabel.PACK_SCANNED)
        assertEquals("My clinic", call { it.publishers() }.single().name)
    }

    @Test
    fun whatIsOldSaysSoWhereverItStands() = with(given()) {
        tap(ExchangeLabel.PACK_KEEP)
        val fresh = call { it.packs() }.single()
        // Its catalogue is good for 120 days.
        app.now = Moment(app.now.epochSeconds + 125 * 24 * 3600, app.now.zone)
        val old = call { it.packs() }.single()
        assertEquals(PackColour.AMBER, old.colour)
        assertNotEquals(fresh.banner, old.banner)
        for (place in listOf(Place(Place.Name.Packs), Place(Place.Name.Pack, "legal-aid"))) {
            window.go(place)
            settle()
            old.banner.forEach { sees(it.text) }
        }
        window.go(Place(Place.Name.Article, "legal-aid.first-article"))
        settle()
        call { it.article("legal-aid.first-article") }.banner.forEach { sees(it.text) }
    }

    @Test
    fun aPackThatWasChangedOnTheWayIsRefusedInTheCoresWords() = with(phone.withVault()) {
        val bytes = pack.readBytes()
        val at = String(bytes, Charsets.ISO_8859_1).indexOf("strong bag")
        bytes[at] = 'S'.code.toByte()
        outside.other.file("changed.faropack").writeBytes(bytes)
        app.now = PackMaker.DAY
        outside.give(outside.other.file("changed.faropack"))
        sees(refused { it.lookAtPack(outside.other.file("changed.faropack").path) })
        assertEquals(0, call { it.packs() }.size)
    }

    private fun given() = phone.withVault().also {
        it.app.now = PackMaker.DAY
        outside.give(pack)
    }

    companion object {
        private val maker = PackMaker()
        private val pack: File by lazy { maker.pack() }

        @AfterClass
        @JvmStatic
        fun clear() {
            maker.end()
        }
    }
}
