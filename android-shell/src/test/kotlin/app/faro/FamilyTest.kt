package app.faro

import faro.core.CaseLabel
import faro.core.Label
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/**
 * A case of two people: the holder, and Ana, of whom a move and a duty were told. The phone cannot write people down
 * yet, so it comes from a backup that the core made once.
 */
@RunWith(ShellRunner::class)
internal class FamilyTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun whatIsDueForAMemberSaysWhoseItIsAndIsAnsweredAndMarkedForThem() = with(phone.withFamily()) {
        val ofAna = call { it.listed() }.filter { it.person != null }
        assertTrue(ofAna.size > 1 && ofAna.all { "Ana" in it.title.text })
        ofAna.forEach { sees(it.title.text) }

        val told = call { it.facts() }.single { it.person != null }
        tap(CaseLabel.QUESTIONS_MORE)
        tap(told.question.text)
        told.lines.forEach { sees(it.text) }
        tap(Label.ANSWER_DAY)
        pickDay(2026, 11, 18)
        val changed = call { it.facts() }.single { it.name == told.name }
        assertEquals(told.person to "2026-11-18", changed.person to changed.value)
        back()

        val rule = ofAna.first { it.rule != null && it.canMark }
        tap(rule.title.text)
        sees(rule.title.text)
        tap(Label.DONE)
        sees(rule.title.text)
        type(Label.DUTY_REFERENCE, "A-77")
        tap(Label.SAVE)
        tap(Label.CLOSE)
        sees(Label.MARKED)
        assertEquals(rule.person, call { it.rule(rule.target.id) }.person)

        window.go(Place(Place.Name.Question, told.name))
        settle()
        assertNull("nothing was told of the holder", call { it.facts() }.find { it.person == null })
        seesNot(word(Label.ANSWER_REMOVE))
    }

    private fun Phone.withFamily(): Phone {
        call { it.setLanguage("en") }
        val sealed = File(requireNotNull(System.getProperty("faro.shell")), "src/test/data/family.age")
        val passphrase = "seven green boats".toByteArray()
        call { it.restore(sealed.path, CODE.toByteArray(), passphrase, passphrase) }
        return start()
    }

    private companion object {
        const val CODE = "146278-199012-678821-086449-682858-235620-600435-615692"
    }
}
