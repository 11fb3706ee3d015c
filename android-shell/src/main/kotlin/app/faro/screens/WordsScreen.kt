package app.faro.screens

import app.faro.R
import app.faro.StillScreen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.waitsFor
import faro.core.Label

/** Words of one's own, typed twice. */
internal class WordsScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        progressOfPassphrase()
        title(word(Label.STEPS_WORDS), R.drawable.ic_note)
        text(word(Label.STEPS_WORDS_HINT))
        val words = field(word(Label.PASSPHRASE), kind = Field.Kind.Secret)
        val again = field(word(Label.STEPS_AGAIN), kind = Field.Kind.Secret)
        revealing(words, again)
        val end = reach({ words.words.toByteArray() }, { again.words.toByteArray() }, {}) ?: return
        end.waitsFor(words, again)
    }
}
