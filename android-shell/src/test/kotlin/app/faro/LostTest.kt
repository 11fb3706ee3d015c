package app.faro

import faro.core.Label
import faro.core.PhoneLabel
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** A phone is lost. On another one all is there again, out of a sealed file and a code on paper. */
@RunWith(ShellRunner::class)
internal class LostTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aPhoneIsLostAndAllComesBackFromPaper() = with(phone.withVault()) {
        val outside = Outside(this)
        tap(Label.SETTINGS)
        tap(Label.BACKUP_TITLE)
        tap(Label.RECOVERY_MAKE)
        tap(Label.RECOVERY_MAKE)
        present()
        val paper = words().filter { Regex("[0-9]{6}").matches(it) }
        assertEquals(Goal.GROUPS, paper.size)
        tap(Label.STEPS_WRITTEN)
        typeDigits(paper.last())
        tap(Label.NEXT)
        tap(Label.CLOSE)
        call { it.addNote("what the officer said") }
        losePaper("Letter of the court")
        tap(Label.BACKUP_TITLE, last = true)
        outside.choose("sealed.age") { tap(Label.BACKUP_MAKE) }
        sees("Letter of the court")
        tap(Label.CLOSE)
        sees(call { it.backupState() }.text.text)

        // Another phone: nothing of Faro is on it, and the sealed file was sent to it.
        finish()
        app.die()
        File(app.noBackupFilesDir, "faro").deleteRecursively()
        start()
        tap("English")
        tap(Label.BACKUP_RESTORE)
        outside.choose("sealed.age") { tap(Label.FILE_CHOOSE) }
        // What is right has a pencil, and can be typed again.
        sees(call { it.recoveryGroupLabel(1u) }.text)
        typeDigits(paper[0])
        typeDigits(paper[1])
        sees(PhoneLabel.RECOVERY_MEND)
        val mend = listOf(call { it.recoveryGroupLabel(1u) }.text, word(Label.EDIT)).joinToString("\n")
        views().single { it.contentDescription == mend }.performClick()
        settle()
        sees(call { it.recoveryGroupLabel(1u) }.text)
        typeDigits(paper[0])
        sees(call { it.recoveryGroupLabel(3u) }.text)
        paper.drop(2).forEach(::typeDigits)
        paper.forEach(::sees)
        tap(Label.NEXT)
        typeNewPassphrase("seven green boats")
        sees(Label.BACKUP_RESTORED)
        sees("Letter of the court")
        tap(Label.CLOSE)
        assertEquals("what the officer said", call { it.notes() }.single().title)
        assertTrue(call { it.facts() }.any { it.value == "2025-12-07" })
    }
}
