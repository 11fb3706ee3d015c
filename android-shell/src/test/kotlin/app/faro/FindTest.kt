package app.faro

import android.app.AlertDialog
import android.content.Intent
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import app.faro.screens.ArticleScreen
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewHearing
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowDialog

/** One search over everything, who can help, and words for the judge. */
@RunWith(ShellRunner::class)
internal class FindTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun oneSearchFindsGuidesRulesAndNotesAndOpensThem() = with(phone.withVault()) {
        call { it.addNote("The officer wrote my address wrong") }
        tap(Label.SEARCH)
        sees(Label.SEARCH_HINT)
        type(Label.SEARCH_FIELD, "address")
        val found = call { it.search("address") }
        assertTrue("$found", found.lines.map { it.kind }.toSet().size > 1)
        for (line in found.lines) {
            sees(line.kindName.text)
            sees(line.title.text)
            line.sentence?.let { sees(it.text) }
        }
        val note = found.lines.first { it.title.text.startsWith("The officer") }
        tap(note.title.text)
        assertTrue(views().filterIsInstance<EditText>().any { note.title.text in it.text })
        back()
        assertEquals("whoever comes back finds their words", "address", typed())
        sees(note.title.text)
    }

    @Test
    fun aGuideOpensAtTheSectionThatWasFound() = with(phone.withVault()) {
        window.go(Place(Place.Name.Search))
        settle()
        val (article, section) = call { core ->
            core.articles().firstNotNullOf { line ->
                core.article(line.id).sections.lastOrNull { it.heading.text.isNotEmpty() }?.let { line to it }
            }
        }
        window.go(ArticleScreen.place(article.id, section.id))
        settle()
        val scroll = Phone.all(root).first { it is ScrollView }
        assertTrue("it is not at its beginning", scroll.scrollY > 0)
        window.go(ArticleScreen.place(article.id, null))
        settle()
        assertEquals(0, Phone.all(root).first { it is ScrollView }.scrollY)
    }

    @Test
    fun whatWasTypedIsGoneWhenTheVaultIsClosed() = with(phone.withVault()) {
        call { it.addNote("zanzibar") }
        tap(Label.SEARCH)
        type(Label.SEARCH_FIELD, "zanzibar")
        sees("zanzibar")
        tap(Label.LOCK_NOW)
        sees(Label.SEARCH_HINT)
        assertEquals("", typed())
        seesNot("zanzibar")
        type(Label.SEARCH_FIELD, "zanzibar")
        assertTrue("a note is never found while it is closed", call { it.search("zanzibar") }.lines.isEmpty())
        sees(requireNotNull(call { it.search("zanzibar") }.note).text)
    }

    private fun Phone.typed() = views().filterIsInstance<EditText>().single().text.toString()

    @Test
    fun whoHelpsIsFoundByNeedAndATapFillsInTheNumber() = with(phone.withVault()) {
        tap(Label.GUIDES)
        tap(Label.DIRECTORY)
        val all = call { it.services(null, null, null) }.services
        assertTrue(all.size > 2)
        all.forEach { sees(it.name.text) }
        val (need, fewer) = call { core ->
            core.serviceFilters().needs.map { it to core.services(it.code, null, null).services }
                .first { (_, fewer) -> fewer.size < all.size && fewer.any { it.phone != null } }
        }
        tap(Label.DIRECTORY_NEED)
        val dialog = ShadowDialog.getLatestDialog() as AlertDialog
        val at = call { it.serviceFilters() }.needs.indexOf(need) + 1
        dialog.listView.performItemClick(dialog.listView, at, at.toLong())
        settle()
        sees(need.text.text)
        val others = all.map { it.name.text } - fewer.map { it.name.text }.toSet()
        others.forEach { seesNot(it) }
        val service = fewer.first { it.phone != null }
        tap(service.name.text)
        sees(service.about.text)
        (service.rows.map { it.text.text } + service.known.map { it.text } + service.source).forEach { sees(it) }
        tap(requireNotNull(service.phone).call.text)
        val started = shadowOf(window).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL, started.action)
        assertEquals(service.phone?.uri, started.dataString)
        back()
        sees(need.text.text)
        others.forEach { seesNot(it) }
    }

    @Test
    fun wordsForTheJudgeAreTwoTapsFromAHearing() = with(phone.withVault("es")) {
        val id = call { core ->
            core.addHearing(NewHearing("us", HearingKind.MASTER, "2027-02-02T09:00", "America/New_York", ""))
            core.hearings().single().id
        }
        window.go(Place(Place.Name.Hearing, id))
        settle()
        val phrase = call { it.itemPhrases(id) }.first()
        tap(Label.PHRASES)
        tap(requireNotNull(phrase.meaning).text)
        val large = views().filterIsInstance<TextView>().maxByOrNull { it.textSize }
        assertEquals(phrase.said.text, large?.text.toString())
        sees(requireNotNull(phrase.meaning).text)
        phrase.sound?.let { sees(it.text) }
        phrase.citation.forEach { sees(it) }
        sees(Label.PHRASES_CHECK)
    }

    @Test
    fun wordsForTheJudgeAreThereWhileTheVaultIsClosed() = with(phone.withVault("es")) {
        tap(Label.LOCK_NOW)
        tap(Label.GUIDES)
        tap(Label.PHRASES)
        val phrases = call { it.phrases() }
        assertTrue(phrases.size >= 12)
        phrases.forEach { sees(requireNotNull(it.meaning).text) }
        tap(requireNotNull(phrases.last().meaning).text)
        sees(phrases.last().said.text)
        assertFalse(call { it.isUnlocked() })
    }
}
