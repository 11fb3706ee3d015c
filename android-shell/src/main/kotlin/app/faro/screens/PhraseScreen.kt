package app.faro.screens

import app.faro.OneScreen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.PhraseView

/** One sentence to say or to show: large, in English; below it what it means, how it sounds, and the law behind it. */
internal class PhraseScreen(private val id: String) : OneScreen<PhraseView>(Label.PHRASES_CHECK) {
    override fun load(core: Faro): PhraseView? = core.phrases().find { it.id == id }

    override fun Page.drawOne(shown: PhraseView) {
        card(Tone.Hero) { text(shown.said, Type.Large) }
        shown.meaning?.let { text(it, Type.Headline, Space.INNER) }
        shown.sound?.let { sound ->
            text(word(Label.PHRASES_SOUND), Type.Second, Space.INNER)
            text(sound, Type.Headline, 0)
        }
        shown.citation.forEach { own(it, Type.Second, Space.INNER) }
        shown.known?.let { text(it, Type.Second) }
        shown.source?.let { own(it, Type.Second) }
        text(word(Label.PHRASES_CHECK), Type.Second, Space.SECTION)
    }
}
