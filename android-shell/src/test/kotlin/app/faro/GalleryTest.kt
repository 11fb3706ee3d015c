package app.faro

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import android.view.View
import android.widget.ScrollView
import app.faro.screens.Mark
import faro.core.DutyKind
import faro.core.HearingKind
import faro.core.Label
import faro.core.Moment
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
import java.io.FileOutputStream
import org.junit.After
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config

/** Draws the screens of the README; kept only where `test --screenshots` says where. */
@RunWith(ShellRunner::class)
internal class GalleryTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun english() = journey("en")

    @Test
    fun spanish() = journey("es")

    @Test
    fun rightToLeft() {
        phone.app.folder = PseudoLocale.folder()
        journey("ar-XB")
    }

    @Test
    fun arabic() = read("ar")

    @Test
    fun amharic() = read("am")

    @Test
    fun dari() = read("fa-AF")

    /** What matters most, in the letters of a language and by its second calendar. */
    private fun read(language: String) = with(phone) {
        home(language, language)
        open(Place.Name.Hearing, call { it.hearings() }.single().id)
        keep("hearing-$language")
    }

    @Test
    fun lifeInEnglish() = with(phone) {
        case("en")
        val hearing = call { core ->
            val hearing = core.hearings().single().id
            core.addHearingSource(hearing, NewSource(SourceKind.HOTLINE, "2027-01-12T13:00"))
            val weekly = Repeat.Weeks(1u, emptyList())
            core.addDuty(NewDuty(DutyKind.PHOTO, "", "2026-11-22", weekly, "09:00", "11:00", place = ""))
            val call = core.addDuty(NewDuty(DutyKind.CALL_WINDOW, "", "2026-11-17", weekly, "09:00", "11:00"))
            val proof = NewProof(ProofResult.COULD_NOT, reason = Reason.NO_ANSWER, reference = "A-77")
            core.mark(core.duty(call).waiting.first().item, proof)
            hearing
        }
        shot(Place.Name.Hearing, hearing)
        shot(Place.Name.Duties)
        shot(Place.Name.Proofs)
        shot(Place.Name.Plan)
        val rule = "us.asylum.one_year"
        shot(Place.Name.Mark, Mark(ProofResult.DONE, TargetKind.RULE, rule).place.id)
        call { it.mark(rule, NewProof(ProofResult.DONE, on = "2026-11-20")) }
        shot(Place.Name.Rule, rule)
        shot(Place.Name.Countries)
    }

    @Test
    fun pagesInEnglish() = pages("en")

    @Test
    fun pagesInSpanish() = pages("es")

    /** What goes out of the app on paper or as a file, and what is found in it. */
    private fun pages(language: String): Unit = with(phone) {
        case(language)
        val hearing = call { it.hearings() }.single().id
        val phrase = call { it.itemPhrases(hearing) }.first().id
        val service = call { it.services(null, null, null) }.services.first().id
        for ((name, id) in listOf(
            Place.Name.Sheets to "",
            Place.Name.Sheet to SheetKind.CASE.name,
            Place.Name.CalendarFile to "",
            Place.Name.Search to if (language == "es") "corte" else "court",
            Place.Name.Directory to "",
            Place.Name.Service to service,
            Place.Name.ItemPhrases to hearing,
            Place.Name.Phrase to phrase,
        )) {
            open(name, id)
            keep(name.name.lowercase() + "-" + language)
        }
    }

    @Test
    fun keysInEnglish() = with(phone) {
        case("en")
        shot(Place.Name.Recovery)
        call { app.steps.end(Outcome(it.label(Label.RECOVERY_TITLE), listOf(it.label(Label.RECOVERY_KEEP)), GROUPS)) }
        shot(Place.Name.Done)
        shot(Place.Name.Backup)
        shot(Place.Name.Erase)
        open(Place.Name.Settings)
        val scroll = Phone.all(root).first { it is ScrollView } as ScrollView
        scroll.scrollTo(0, scroll.getChildAt(0).height)
        keep("vault-en")
        call { core ->
            for (title in listOf("Letter of the court", "Passport, first page")) {
                app.now = Moment(app.now.epochSeconds + 600, app.now.zone)
                val id = core.beginPaper()
                core.extendPaper(id, letter())
                core.finishPaper(id, title)
            }
        }
        shot(Place.Name.Papers)
        shot(Place.Name.Paper, call { it.papers() }.first().id)
        tap(Label.LOCK_NOW)
        tap(Label.RECOVERY_FORGOT)
        GROUPS.take(3).forEachIndexed { index, group -> app.steps.code[index] = group.toByteArray() }
        window.refresh()
        settle()
        typeDigits(GROUPS[3].take(2))
        keep("code-en")
    }

    @Test
    fun exchangeInEnglish() = exchange("en")

    @Test
    fun exchangeInSpanish() = exchange("es")

    /** What goes to a lawyer and comes back, and a pack of somebody else. */
    private fun exchange(language: String): Unit = with(phone) {
        case(language)
        app.now = PackMaker.DAY
        val desk = Desk()
        val card = call { it.addCard(desk.card, "Lic. Mora") }.id
        open(Place.Name.Card, card)
        keep("card-$language")
        call { it.cardCompared(card) }
        open(Place.Name.HandOver, card)
        keep("handover-$language")
        val sent = desk.file("sent.age")
        call { it.handOver(card, null, emptyList(), false, sent.path) }
        val client = desk.takes(sent.readBytes())
        val hearing = desk.shows(client).getJSONArray("hearings").getJSONObject(0).getString("id")
        open(Place.Name.Reply, desk.answers(client, "hearing: $hearing\nat: 2027-01-20T10:30\nmessage: Call me.\n").path)
        keep("reply-$language")
        open(Place.Name.Cards)
        keep("cards-$language")
        val maker = PackMaker()
        val pack = maker.pack()
        open(Place.Name.PackGiven, pack.path)
        keep("packgiven-$language")
        val publisher = call { it.keepPack(pack.path) }.publisher?.id.orEmpty()
        call { it.pinPublisher(publisher, "Legal Aid", null) }
        call { it.tickStep("legal-aid.first-article", 1u) }
        open(Place.Name.Packs)
        keep("packs-$language")
        open(Place.Name.Article, "legal-aid.first-article")
        keep("packarticle-$language")
        desk.end()
        maker.end()
    }

    /** A page of grey lines: the words of a real one are nobody's to show. */
    private fun letter(): ByteArray {
        val page = Bitmap.createBitmap(600, 780, Bitmap.Config.ARGB_8888)
        val canvas = Canvas(page)
        canvas.drawColor(Color.WHITE)
        val ink = Paint().apply { color = Color.GRAY }
        canvas.drawRect(60f, 60f, 260f, 84f, ink)
        for (line in 0 until 14) canvas.drawRect(60f, 150f + line * 38, if (line % 5 == 4) 330f else 540f, 160f + line * 38, ink)
        return ByteArrayOutputStream().also { page.compress(Bitmap.CompressFormat.PNG, 100, it) }.toByteArray()
    }

    private fun Phone.shot(name: Place.Name, id: String = "") {
        open(name, id)
        keep(name.name.lowercase() + "-en")
    }

    @Test
    @Config(qualifiers = "+night")
    fun dark() = home("en", "dark")

    @Test
    @Config(qualifiers = "w320dp-h568dp-xhdpi")
    fun smallPhone() = home("es", "small")

    @Test
    fun largeType() {
        RuntimeEnvironment.setFontScale(2f)
        home("en", "large")
    }

    private fun home(language: String, name: String) = with(phone) {
        case(language)
        keep("home-$name")
        open(Place.Name.Rule, "us.asylum.one_year")
        keep("due-$name")
    }

    private fun journey(language: String) = with(phone) {
        start()
        keep("language-$language")
        call { it.setLanguage(language) }
        app.steps.begin(Goal.create(setOf("us")))
        app.steps.made { NUMBER.toByteArray() }
        open(Place.Name.Number)
        keep("number-$language")
        open(Place.Name.NumberAgain)
        typeDigits(NUMBER.take(8))
        keep("again-$language")
        app.steps.forgetMade()
        app.steps.made { PICKED.getValue(language).toByteArray() }
        open(Place.Name.Picked)
        keep("picked-$language")
        finish()
        home(language, language)
        open(Place.Name.Article, "us.hearing")
        keep("article-$language")
    }

    private fun Phone.open(name: Place.Name, id: String = "") {
        window.go(Place(name, id))
        settle()
    }

    private fun Phone.case(language: String) {
        withVault(language)
        call { it.setFact("us.moved_on", null, "2026-11-20") }
        call { it.addNote("The officer wrote my mother's name wrong on the paper.") }
        call {
            it.addHearing(
                NewHearing(
                    "us",
                    HearingKind.INDIVIDUAL,
                    "2027-02-09T08:30",
                    "America/Los_Angeles",
                    "606 S Olive St, room 3",
                ),
            )
        }
        window.begin(Place(Place.Name.Home))
        settle()
    }

    private fun keep(name: String) {
        val view: View = phone.window.window.decorView
        val picture = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
        view.draw(Canvas(picture))
        val colors = (0 until picture.height step 7).map { picture.getPixel(picture.width / 3, it) }.toSet()
        assertTrue("$name is empty", colors.size > 2 && colors.none { Color.alpha(it) == 0 })
        val folder = System.getProperty("faro.screenshots").orEmpty()
        if (folder.isEmpty() || '$' in folder) return
        val small = Bitmap.createScaledBitmap(picture, picture.width / 2, picture.height / 2, true)
        fewerColors(small)
        FileOutputStream(File(folder, "$name.png")).use { small.compress(Bitmap.CompressFormat.PNG, 100, it) }
    }

    /** A third of the shades of a color is enough for a README, and makes a smaller file. */
    private fun fewerColors(picture: Bitmap) {
        fun few(channel: Int) = (channel + 1) / STEP * STEP
        val pixels = IntArray(picture.width * picture.height)
        picture.getPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
        for ((at, pixel) in pixels.withIndex()) {
            pixels[at] = Color.rgb(few(Color.red(pixel)), few(Color.green(pixel)), few(Color.blue(pixel)))
        }
        picture.setPixels(pixels, 0, picture.width, 0, 0, picture.width, picture.height)
    }

    private companion object {
        /** A code that opens nothing. */
        val GROUPS = listOf("314150", "265350", "897930", "238460", "264330", "832790", "502880", "419710")
        val PICKED = mapOf("en" to "amber river lantern seven coast", "es" to "faro barco siete cosecha luna")
            .withDefault { it }
        const val NUMBER = "826419075371804265"
        const val STEP = 3
    }
}
