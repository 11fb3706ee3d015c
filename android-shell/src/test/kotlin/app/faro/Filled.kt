package app.faro

import android.graphics.Bitmap
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import faro.core.DutyKind
import faro.core.Faro
import faro.core.HearingKind
import faro.core.Moment
import faro.core.NewAddress
import faro.core.NewContact
import faro.core.NewDuty
import faro.core.NewHearing
import faro.core.NewPerson
import faro.core.NewProof
import faro.core.NewSource
import faro.core.PaperDetails
import faro.core.PaperKind
import faro.core.PersonNumber
import faro.core.ProofResult
import faro.core.Reason
import faro.core.Relation
import faro.core.Repeat
import faro.core.Role
import faro.core.SourceKind
import java.io.ByteArrayOutputStream
import java.io.File

/** A case with something of everything that a page can show. It is made once, and every walk has a copy. */
internal class Filled private constructor(private val data: File, private val replied: File, val pack: File) {
    /** A copy each time: the page that shows it deletes it. */
    val reply: File
        get() = replied.copyTo(File.createTempFile("faro", "reply").also { it.deleteOnExit() }, overwrite = true)

    /** Puts the copy on a phone that has nothing yet, and opens it. */
    private fun on(phone: Phone) {
        phone.app.die()
        data.copyRecursively(File(phone.app.noBackupFilesDir, "faro"), overwrite = true)
        phone.app.now = NOW
        phone.call { it.unlock(Phone.PASSPHRASE.toByteArray()) }
    }

    companion object {
        /** Friday 27 November 2026, 10:00 in New York: the pack of that day is not of tomorrow. */
        val NOW = PackMaker.DAY

        const val PACK_ARTICLE = "legal-aid.first-article"
        private var made: Filled? = null

        fun on(phone: Phone): Filled = (made ?: make(phone).also { made = it }).also { it.on(phone) }

        private fun make(phone: Phone): Filled = with(phone) {
            app.now = Moment(NOW.epochSeconds - DAYS, NOW.zone)
            call { core ->
                core.setLanguage("en")
                core.createVault(Phone.PASSPHRASE.toByteArray(), Phone.PASSPHRASE.toByteArray(), listOf("us"))
                core.setFact("us.last_arrival", null, "2025-12-07")
                core.setFact("us.moved_on", null, "2026-11-20")
                listOf("My lawyer comes on Friday", "The officer wrote my mother's name wrong").forEach {
                    later(phone)
                    core.addNote(it)
                }
                core.addHearing(NewHearing("us", HearingKind.INDIVIDUAL, "2027-02-09T08:30", ZONE, "606 S Olive St, room 3"))
                later(phone)
                core.addHearingSource(core.hearings().single().id, NewSource(SourceKind.HOTLINE, "2027-01-12T13:00"))
                duties(phone, core)
                people(phone, core)
                for ((title, bytes) in listOf("Letter of the court" to letter(), "Passport" to "%PDF-1.7".toByteArray())) {
                    later(phone)
                    val id = core.beginPaper()
                    core.extendPaper(id, bytes)
                    core.finishPaper(id, title)
                }
                val (letter, hearing) = core.papers().last().id to core.hearings().single().id
                core.describePaper(letter, PaperDetails("Letter of the court", PaperKind.HEARING_NOTICE, "2026-11-20", 2u, hearing))
            }
            val desk = Desk()
            val card = call { it.addCard(desk.card, "Lic. Mora") }
            call { it.cardCompared(card.id) }
            val sent = desk.file("sent.age")
            call { it.handOver(card.id, null, emptyList(), true, sent.path) }
            val client = desk.takes(sent.readBytes())
            val hearing = desk.shows(client).getJSONArray("hearings").getJSONObject(0).getString("id")
            val said = "hearing: $hearing\nat: 2027-01-20T10:30\nmessage: Call me before Friday.\ntask: Sign the form\n"
            val reply = desk.answers(client, said)
            app.now = NOW
            val pack = PackMaker().pack()
            val publisher = call { it.keepPack(pack.path) }.publisher?.id.orEmpty()
            call { it.pinPublisher(publisher, "Legal Aid", null) }
            call { it.tickStep(PACK_ARTICLE, 1u) }
            app.die()
            val data = File.createTempFile("faro", "filled").also { it.delete() }
            File(app.noBackupFilesDir, "faro").let {
                it.copyRecursively(data)
                it.deleteRecursively()
            }
            Filled(data, reply, pack)
        }

        /** One that is done by photo every week, and one that the app refused. */
        private fun duties(phone: Phone, core: Faro) {
            val weekly = Repeat.Weeks(1u, emptyList())
            core.addDuty(NewDuty(DutyKind.PHOTO, "", "2026-11-27", weekly, "09:00", "11:00", place = ""))
            later(phone)
            val call = core.addDuty(NewDuty(DutyKind.CALL_WINDOW, "", "2026-11-17", weekly, "09:00", "11:00", place = "Room 3"))
            val proof = NewProof(ProofResult.COULD_NOT, reason = Reason.APP_REFUSED, error = "Error 503", reference = "A-77")
            core.mark(core.duty(call).waiting.first().item, proof)
            later(phone)
            core.mark("us.asylum.one_year", NewProof(ProofResult.DONE, on = "2026-11-20"))
        }

        private fun people(phone: Phone, core: Faro) {
            val numbers = listOf(PersonNumber("A-number", "A 000 000 000"))
            val child = NewPerson("Lucía", Relation.CHILD, "Lucia", "Español", "", "", "2015-05-03", numbers)
            core.addPerson(child)
            later(phone)
            core.addContact(NewContact("Lic. Mora", Role.LAWYER, "+1 202 555 0143", "mora@example.org", "Speaks Spanish"))
            later(phone)
            core.addContact(NewContact("ICE office", Role.OFFICE, "", "", "Room 3"))
            later(phone)
            core.addAddress(NewAddress("12 Elm St, Apt 4\nNewark, NJ 07102", "", "", true, "2026-11-20", null, emptyList()))
        }

        /** No two things are of the same second: their order would be chance. */
        private fun later(phone: Phone) {
            phone.app.now = Moment(phone.app.now.epochSeconds + MINUTES, phone.app.now.zone)
        }

        /** A page of grey lines: the words of a real one are nobody's to show. */
        private fun letter(): ByteArray {
            val page = Bitmap.createBitmap(600, 780, Bitmap.Config.ARGB_8888)
            val canvas = Canvas(page)
            canvas.drawColor(Color.WHITE)
            val ink = Paint().apply { color = Color.GRAY }
            canvas.drawRect(60f, 60f, 260f, 84f, ink)
            for (line in 0 until 14) {
                canvas.drawRect(60f, 150f + line * 38, if (line % 5 == 4) 330f else 540f, 160f + line * 38, ink)
            }
            return ByteArrayOutputStream().also { page.compress(Bitmap.CompressFormat.PNG, 100, it) }.toByteArray()
        }

        private const val ZONE = "America/Los_Angeles"
        private const val MINUTES = 600L
        private const val DAYS = 5 * 86_400L
    }
}
