package app.faro

import android.graphics.Bitmap
import app.faro.screens.FileArticle
import app.faro.screens.Mark
import faro.core.DutyKind
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.NewProof
import faro.core.NewSource
import faro.core.ProofResult
import faro.core.Reason
import faro.core.Repeat
import faro.core.SheetKind
import faro.core.SourceKind
import faro.core.TargetKind
import java.io.ByteArrayOutputStream
import java.io.File
import org.junit.After
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Every screen, in every language and direction, on small phones and in large type: [Looking] looks over each. */
@RunWith(ShellRunner::class)
internal class LayoutTest {
    private val phone = Phone()
    private val desk by lazy { Desk() }
    private lateinit var reply: File

    @After
    fun end() {
        phone.app.die()
        desk.end()
    }

    @Test
    fun english() = every("en", 1f)

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun largeTypeOnASmallPhone() = every("en", 2f)

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun spanishInLargeTypeOnASmallPhone() = every("es", 2f)

    @Test
    @Config(qualifiers = "+night")
    fun dark() = every("en", 1f)

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun fromRightToLeftInLargeType() {
        phone.app.folder = PseudoLocale.folder()
        every("ar-XB", 2f)
    }

    @Test
    @Config(qualifiers = "w740dp-h360dp-land-xhdpi")
    fun aPhoneOnItsSide() = every("es", 1.3f)

    private fun every(language: String, scale: Float) = with(phone) {
        RuntimeEnvironment.setFontScale(scale)
        call { it.setLanguage(language) }
        firstSteps()
        withVault(language)
        call { it.addNote("The officer wrote my name wrong on the paper") }
        call { core ->
            core.addHearing(
                NewHearing(
                    "us",
                    HearingKind.INDIVIDUAL,
                    "2027-02-09T08:30",
                    "America/Los_Angeles",
                    "606 S Olive St",
                ),
            )
        }
        call { core ->
            val duty = NewDuty(DutyKind.PHOTO, "", "2026-11-20", Repeat.Days(1u), "09:00", "11:00", place = "Room 3")
            val photo = core.addDuty(duty)
            val proof = NewProof(ProofResult.COULD_NOT, reason = Reason.APP_REFUSED, error = "Error 503")
            core.mark(core.duty(photo).waiting[1].item, proof)
            core.mark("us.asylum.one_year", NewProof(ProofResult.DONE, on = "2026-11-20"))
            val hearing = core.hearings().single().id
            core.addHearingSource(hearing, NewSource(SourceKind.HOTLINE, "2026-11-22"))
        }
        call { core ->
            listOf(picture(Bitmap.CompressFormat.PNG), "%PDF-1.7".toByteArray()).forEach {
                val id = core.beginPaper()
                core.extendPaper(id, it)
                core.finishPaper(id, "Letter of the court")
            }
        }
        app.replan()
        exchange()
        call { app.steps.begin(Goal.rotate()) }
        val groups = call { it.newCode() }
        groups.take(3).forEachIndexed { index, group -> app.steps.code[index] = group.toByteArray() }
        window.go(Place(Place.Name.Code))
        settle()
        app.steps.end(call { Outcome(it.label(Label.RECOVERY_TITLE), listOf(it.label(Label.RECOVERY_KEEP)), groups) })
        val visited = places().onEach { place ->
            window.go(place)
            settle()
            assertTrue("$place draws nothing", words().isNotEmpty())
        }.map { it.name }.toSet()
        assertTrue(
            "these were not looked over: ${Place.Name.values().toSet() - visited - FIRST}",
            visited + FIRST == Place.Name.values().toSet(),
        )
        tap(Label.LOCK_NOW)
        tap(Label.USE_LETTERS)
        tap(Label.USE_DIGITS)
        tap(Label.SHOW_TYPED)
    }

    /** With a card, a reply that came, and a pack that is kept. */
    private fun Phone.exchange() {
        val card = call { it.addCard(desk.card, "") }.id
        val sent = desk.file("sent.age")
        call { it.handOver(card, null, emptyList(), true, sent.path) }
        val client = desk.takes(sent.readBytes())
        val hearing = desk.shows(client).getJSONArray("hearings").getJSONObject(0).getString("id")
        reply = desk.answers(client, "message: It opens\nhearing: $hearing\nat: 2027-01-20T10:30\ntask: Sign the form\n")
        app.now = PackMaker.DAY
        call { it.keepPack(pack.path) }
    }

    private fun picture(format: Bitmap.CompressFormat): ByteArray {
        val picture = Bitmap.createBitmap(600, 900, Bitmap.Config.ARGB_8888)
        return ByteArrayOutputStream().also { picture.compress(format, 90, it) }.toByteArray()
    }

    private fun Phone.firstSteps() {
        start()
        for (name in FIRST) {
            window.go(Place(name))
            settle()
        }
        finish()
    }

    private fun Phone.places(): List<Place> {
        val rules = call { core -> core.listed().filter { it.target.kind == TargetKind.RULE }.map { it.target.id } } +
            "us.asylum.one_year"
        val questions = call { core -> core.openQuestions().map { it.name } + core.facts().map { it.name } }
        val articles = call { core -> core.articles().map { it.id } }
        val notes = call { core -> core.notes().map { it.id } } + ""
        val hearings = call { core -> core.hearings().map { it.id } }
        val duties = call { core -> core.duties() }
        val times = duties.flatMap { it.times }.map { it.item }
        val papers = call { core -> core.papers().map { it.id } }
        val others = Place.Name.values().filter { it !in FIRST && it !in WITH_ID }
        return others.map { Place(it) } +
            rules.map { Place(Place.Name.Rule, it) } +
            questions.map { Place(Place.Name.Question, it) } +
            articles.map { Place(Place.Name.Article, it) } +
            notes.map { Place(Place.Name.Note, it) } +
            hearings.flatMap { id -> OF_HEARING.map { Place(it, id) } } +
            duties.map { Place(Place.Name.Duty, it.id) } +
            times.take(3).map { Place(Place.Name.DutyTime, it) } +
            papers.map { Place(Place.Name.Paper, it) } +
            call { core -> core.cards().map { it.id } }.map { Place(Place.Name.Card, it) } +
            Place(Place.Name.CardAdd, desk.card) +
            Place(Place.Name.Reply, reply.path) +
            Place(Place.Name.Pack, "legal-aid") +
            Place(Place.Name.PackGiven, pack.path) +
            Place(Place.Name.PackArticle, FileArticle(pack.path, "legal-aid.first-article").text) +
            SheetKind.values().map { Place(Place.Name.Sheet, it.name) } +
            Place(Place.Name.Search, "court") +
            call { core -> core.services(null, null, null).services }.map { Place(Place.Name.Service, it.id) } +
            call { core -> core.phrases() }.map { Place(Place.Name.Phrase, it.id) } +
            listOf(ProofResult.DONE, ProofResult.COULD_NOT).map { Mark(it, TargetKind.DUTY, times.first()).place }
    }

    private companion object {
        val FIRST = setOf(
            Place.Name.Language,
            Place.Name.Country,
            Place.Name.Passphrase,
            Place.Name.Picked,
            Place.Name.PickedAgain,
            Place.Name.Number,
            Place.Name.NumberAgain,
            Place.Name.Words,
            Place.Name.Restore,
        )
        val OF_HEARING =
            setOf(Place.Name.Hearing, Place.Name.HearingEdit, Place.Name.HearingSource, Place.Name.ItemPhrases)
        val WITH_ID = OF_HEARING + setOf(
            Place.Name.Rule,
            Place.Name.Question,
            Place.Name.Article,
            Place.Name.Note,
            Place.Name.Duty,
            Place.Name.DutyTime,
            Place.Name.Mark,
            Place.Name.Paper,
            Place.Name.Sheet,
            Place.Name.Service,
            Place.Name.Phrase,
            Place.Name.Card,
            Place.Name.CardAdd,
            Place.Name.Reply,
            Place.Name.Pack,
            Place.Name.PackGiven,
            Place.Name.PackArticle,
        )
        val pack: File by lazy { PackMaker().pack() }
    }
}
