package app.faro.screens

import android.content.Intent
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Weight
import faro.core.CheckCodeView
import faro.core.Faro
import faro.core.Label

/** The check code in one line, which tells nothing of the case: for somebody else to have today. */
internal class CheckCodeScreen : Screen<CheckCodeView>() {
    override fun load(core: Faro): CheckCodeView = core.checkCode()

    override fun Page.draw(shown: CheckCodeView) {
        title(word(Label.CODE_GIVE))
        checkCode(shown)
    }
}

/** How many entries there are, their code, what it is good for, and the way out for it. */
internal fun Page.checkCode(code: CheckCodeView) {
    text(code.why)
    card { text(code.line).withKey() }
    button(word(Label.CODE_SEND), icon = R.drawable.ic_send) { send(code.line.text) }
}

/** The person chooses the app; the chooser speaks the phone's language. */
private fun Page.send(line: String) {
    val send = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, line)
    context.startActivity(Intent.createChooser(send, null))
}

/** The way there, once something was written down. */
internal fun Page.offerCode() = button(word(Label.CODE_GIVE), Weight.Other) { go(Place(Place.Name.CheckCode)) }
