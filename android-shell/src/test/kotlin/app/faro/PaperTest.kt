package app.faro

import android.graphics.Bitmap
import android.graphics.Color
import android.view.KeyEvent
import android.view.View
import android.widget.Button
import app.faro.ui.ZoomView
import faro.core.CaseLabel
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewHearing
import java.io.ByteArrayOutputStream
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith

/** What a paper is, which hearing it is about, and that its small print can be read. */
@RunWith(ShellRunner::class)
internal class PaperTest {
    private val phone = Phone()

    @After
    fun end() = phone.app.die()

    @Test
    fun aPaperIsDescribedAndLeadsToItsHearing() = with(phone.withVault()) {
        val id = kept("IMG 0042")
        val hearing = call {
            it.addHearing(NewHearing("us", HearingKind.MASTER, "2027-02-02T09:00", "America/New_York", ""))
            it.hearings().single()
        }
        window.go(Place(Place.Name.Paper, id))
        settle()
        tap(Label.EDIT)
        type(Label.PAPER_TITLE, "Letter of the court")
        val kind = call { it.paperKinds() }[1]
        tap(kind.text.text)
        tap(Label.ANSWER_DAY)
        pickDay(2026, 11, 3)
        type(CaseLabel.PAPER_PAGES, "2")
        tap(call { it.paperHearings() }.single().title.text)
        tap(Label.SAVE)
        val paper = call { it.papers() }.single()
        assertEquals(kind.kind to 2u, paper.kind to paper.pages)
        listOf("Letter of the court", kind.text.text, "Tuesday 3 November 2026").forEach(::sees)
        tap(CaseLabel.PAPER_OF)
        sees(hearing.title.text)
        window.go(Place(Place.Name.Papers))
        settle()
        listOf("Letter of the court", kind.text.text, "Tuesday 3 November 2026").forEach(::sees)
    }

    @Test
    fun aPictureIsMadeLargerAndMoved() = with(phone.withVault()) {
        window.go(Place(Place.Name.Paper, kept("Letter")))
        settle()
        val image = views().filterIsInstance<ZoomView>().single()
        val whole = image.dot()
        assertFalse("it is as small as it gets", button(CaseLabel.PAPER_SMALLER).isEnabled)
        tap(CaseLabel.PAPER_LARGER)
        assertTrue("larger", image.dot() > whole)
        val before = image.place()
        press(image, KeyEvent.KEYCODE_DPAD_RIGHT)
        press(image, KeyEvent.KEYCODE_DPAD_DOWN)
        val after = image.place()
        assertTrue("moved", after.first < before.first && after.second < before.second)
        repeat(9) { press(image, KeyEvent.KEYCODE_PLUS) }
        assertFalse("no larger than that", button(CaseLabel.PAPER_LARGER).isEnabled)
        repeat(30) { press(image, KeyEvent.KEYCODE_DPAD_LEFT) }
        assertEquals("no further than its edge", 0f, image.place().first)
        while (image.canShrink) tap(CaseLabel.PAPER_SMALLER)
        assertEquals(whole, image.dot())
        assertEquals(0f to 0f, image.place())
    }

    private fun Phone.kept(title: String): String {
        val bitmap = Bitmap.createBitmap(600, 800, Bitmap.Config.ARGB_8888)
        bitmap.eraseColor(Color.WHITE)
        val bytes = ByteArrayOutputStream().also { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }.toByteArray()
        return call {
            val id = it.beginPaper()
            it.extendPaper(id, bytes)
            it.finishPaper(id, title)
            id
        }
    }

    private fun Phone.press(view: View, key: Int) {
        view.requestFocus()
        view.dispatchKeyEvent(KeyEvent(KeyEvent.ACTION_DOWN, key))
        settle()
    }

    private fun Phone.button(label: CaseLabel) =
        views().filterIsInstance<Button>().single { it.text == word(label) }

    /** How large a dot of the picture is drawn. */
    private fun ZoomView.dot() = drawnBy()[0]

    private fun ZoomView.place() = drawnBy().let { it[2] to it[5] }

    private fun ZoomView.drawnBy() = FloatArray(9).also(imageMatrix::getValues)
}
