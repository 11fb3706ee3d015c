package faro.core

import java.io.File
import java.time.LocalDate
import java.time.OffsetDateTime
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** A person's way through the border, in each language. */
internal class JourneyTest : Bench() {
    @Test
    fun fromTheFirstDayOnInEnglish() = walk("en")

    @Test
    fun fromTheFirstDayOnInSpanish() = walk("es")

    private fun walk(language: String) {
        val faro = open(language)
        val seen = mutableListOf<Any>()
        fun <T : Any> see(value: T): T = value.also { seen.add(it) }

        assertFalse(faro.vaultExists())
        assertFalse(faro.languageChosen())
        assertEquals(language, faro.language())
        val number = faro.generateNumber()
        assertTrue(number.size == 18 && number.all { it in '0'.code..'9'.code })
        assertEquals(5, String(faro.generateWords()).split(" ").size)
        assertTrue(see(faro.jurisdictions()).none { it.chosen })
        faro.createVault(PASSPHRASE, PASSPHRASE, listOf("us"))
        assertEquals(listOf("us"), faro.jurisdictions().filter { it.chosen }.map { it.id })

        val asked = see(faro.openQuestions()).single { it.name == "us.last_arrival" }
        assertEquals(FactKind.DATE, asked.kind)
        assertTrue(asked.hint.text.isNotEmpty())
        faro.setFact("us.last_arrival", null, "2025-12-07")
        faro.setFact("us.clock_stopped", null, "2026-03-01..2026-03-11")
        faro.setFact("us.unaccompanied_child", null, "false")
        assertEquals(3, see(faro.facts()).size)
        assertEquals(asked.question, see(faro.question("us.last_arrival", null)).question)

        val court = NewHearing("us", HearingKind.INDIVIDUAL, "2027-02-09T08:30", "America/Los_Angeles", "1")
        val hearing = faro.addHearing(court)
        assertEquals(listOf(hearing), see(faro.hearings()).map { it.id })

        val home = see(faro.home())
        assertEquals(LocalDate.of(2026, 11, 22), LocalDate.parse(home.today.iso))
        assertEquals(hearing, home.hearing?.target?.id)
        for (item in listed(home)) {
            assertTrue(item.days.isNotEmpty())
            when (item.target.kind) {
                TargetKind.RULE -> {
                    val rule = see(faro.rule(item.target.id))
                    assertEquals(home.check, rule.check)
                    assertEquals(item.days, rule.days)
                    assertTrue(rule.citation.isNotEmpty() && rule.confidence.text.isNotEmpty())
                    rule.steps.forEach { step -> step.day?.let { assertTrue(it.text.text in step.text.text) } }
                }

                TargetKind.HEARING -> {
                    val page = see(faro.hearing(item.target.id))
                    assertEquals(hearing to item.id, page.id to page.item)
                }

                TargetKind.DUTY -> error("nobody told of a duty")
            }
        }
        see(marked(faro))

        val plan = see(faro.plan())
        assertTrue(plan.notifications.isNotEmpty())
        val gone = HeldNotification("gone", 0, "")
        val first = faro.planChanges(listOf(gone))
        // What a phone stores does not say what it is about.
        val stored = plan.notifications.map { it.copy(about = emptyList()) }
        assertEquals(stored to listOf(gone.id), first.set to first.cancel)
        assertEquals(stored, first.held)
        val held = first.held.map { HeldNotification(it.id, it.atEpochSeconds, it.text.text) }
        val next = faro.planChanges(held)
        assertEquals(emptyList<String>() to emptyList<PlannedNotification>(), next.cancel to next.set)
        for (planned in plan.notifications) {
            assertFalse(CASE_WORDS.containsMatchIn(planned.text.text + planned.id))
            assertEquals(planned.atEpochSeconds, OffsetDateTime.parse(planned.at).toEpochSecond())
        }

        val note = faro.addNote("Señora Núñez – ملاحظة\n房间 15")
        assertEquals(listOf(note), faro.searchNotes("nunez 15").map { it.id })
        faro.editNote(note, "Room 16")
        see(faro.notes())
        val line = see(faro.search("court")).lines.first { it.kind == FoundKind.ARTICLE }
        val found = see(faro.article(line.id))
        assertTrue(found.sections.all { it.blocks.isNotEmpty() })

        faro.lock()
        refused<FaroException.Locked>("border-locked") { faro.notes() }
        refused<FaroException.WrongSecret>("vault-wrong-secret") { faro.unlock("not it, not at all".toByteArray()) }
        faro.unlock(PASSPHRASE)
        assertEquals("Room 16", faro.note(note).text)
        assertEquals(home, faro.home())

        val ana = faro.addPerson(NewPerson("Ana", Relation.CHILD))
        faro.addContact(NewContact("Lee", Role.LAWYER, "212 555 0100"))
        faro.addAddress(NewAddress("2 New Road", people = listOf(ana)))
        assertEquals(listOf(ana), see(faro.people()).map { it.id })
        assertEquals("tel:2125550100", see(faro.contacts()).single().call?.uri)
        assertEquals(listOf("Ana"), see(faro.addresses()).single().people)
        assertTrue(see(faro.recordMove("2026-11-20")).any { it.person == ana })
        assertEquals(listOf(hearing), see(faro.paperHearings()).map { it.id })
        listOf(faro.relations(), faro.roles(), faro.paperKinds(), faro.noVoice("quc")).forEach { see(it) }

        for (label in Label.values()) see(faro.label(label))
        for (label in ExchangeLabel.values()) see(faro.exchangeLabel(label))
        for (label in CaseLabel.values()) see(faro.caseLabel(label))
        for (label in PhoneLabel.values()) see(faro.phoneLabel(label))
        val texts = seen.flatMap(::texts)
        assertTrue(texts.size > 150)
        assertEquals(setOf(language to false), texts.map { it.tag to it.fellBack }.toSet())
        assertEquals(language != "en", faro.translationNotices().isNotEmpty())
    }

    /** A deadline is done and taken back; the case is as it was. Two hearings need a name that says which. */
    private fun marked(faro: Faro): RuleView {
        val id = "us.asylum.one_year"
        faro.mark(id, NewProof(ProofResult.DONE, on = "2026-11-20", reference = "A-77"))
        assertTrue(listed(faro.home()).none { it.id == id })
        val done = faro.rule(id)
        assertEquals(ProofResult.DONE to "2026-11-20", done.marked?.result to done.marked?.on?.iso)
        refused<FaroException.Refused>("error-to-come") { faro.mark(id, NewProof(ProofResult.DONE, on = "2026-12-01")) }
        faro.undo(id)
        assertEquals(null, faro.rule(id).marked)
        refused<FaroException.Refused>("error-not-marked") { faro.undo(id) }

        val second = NewHearing("us", HearingKind.INDIVIDUAL, "2027-03-16T08:30", "America/Los_Angeles", "2")
        val hearing = faro.addHearing(second)
        refused<FaroException.Refused>("error-which-item") { faro.rule("us.court.filing.individual") }
        refused<FaroException.Refused>("error-not-yet") { faro.mark(hearing, NewProof(ProofResult.DONE)) }
        val filing = listed(faro.home()).filter { it.rule == "us.court.filing.individual" }.map { it.target.id }
        assertEquals(2, filing.map(faro::rule).map { it.days.first().day.iso }.toSet().size)
        faro.deleteHearing(hearing)
        assertEquals(2uL, faro.proofLog().count)
        return done
    }

    private fun listed(home: HomeView) = listOfNotNull(home.hearing?.item) + home.sections.flatMap { it.items }

    @Test
    fun aTranslatorSeesAFolder() {
        val locales = File(folder.root, "locales")
        File("../../../locales").copyRecursively(locales)
        val words = File(locales, "en/shell.ftl")
        words.writeText(words.readText().replace(Regex("(?m)^shell-guides = .*$"), "shell-guides = Harbour"))
        val faro = Faro.open(Setup(data.path, listOf("en"), locales.path), keys, clock, log)
        faro.use { assertEquals("Harbour", it.label(Label.GUIDES).text) }
    }

    @Test
    fun theChosenLanguageIsKept() {
        faro.setLanguage("es")
        val again = open("en")
        assertTrue(again.languageChosen())
        assertEquals("es", again.language())
        assertEquals(1, again.translationNotices().size)
    }

    @Test
    fun aSecretIsBytesAndStaysAsItWas() {
        val typed = PASSPHRASE.copyOf()
        faro.createVault(typed, typed, emptyList())
        assertArrayEquals(PASSPHRASE, typed)
    }

    /** Every Text inside a record, a list or an alternative. */
    private fun texts(value: Any?): List<Text> = when (value) {
        is Text -> listOf(value)

        is Iterable<*> -> value.flatMap(::texts)

        null, is String, is Number, is Boolean, is Enum<*> -> emptyList()

        else -> value.javaClass.declaredFields.filter { it.name != "Companion" }.flatMap {
            it.isAccessible = true
            texts(it.get(value))
        }
    }

    private companion object {
        /** What a stranger who sees a locked phone must not read. */
        val CASE_WORDS =
            Regex("asyl|asil|court|corte|judge|juez|hearing|audiencia|immigra|migra|us\\.", RegexOption.IGNORE_CASE)
    }
}
