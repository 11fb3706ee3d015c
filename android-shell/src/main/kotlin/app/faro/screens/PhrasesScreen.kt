package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.Faro
import faro.core.Label
import faro.core.Listener
import faro.core.PhraseView

/** Words for the judge and the officer, each a tap away from being shown large. */
internal class PhrasesScreen : Screen<List<Pair<Label, List<PhraseView>>>>() {
    override fun load(core: Faro) = listOf(
        Label.PHRASES_JUDGE to core.phrases(Listener.JUDGE),
        Label.PHRASES_OFFICER to core.phrases(Listener.OFFICER),
    )

    override fun Page.draw(shown: List<Pair<Label, List<PhraseView>>>) {
        title(word(Label.PHRASES))
        for ((listener, phrases) in shown) {
            heading(word(listener))
            phrases(phrases)
        }
        text(word(Label.PHRASES_CHECK), Type.Second, Space.SECTION)
    }
}

/** Those that fit one hearing, or one duty. */
internal class ItemPhrasesScreen(private val item: String) : Screen<List<PhraseView>>() {
    override fun load(core: Faro): List<PhraseView> = core.itemPhrases(item)

    override fun Page.draw(shown: List<PhraseView>) {
        title(word(Label.PHRASES))
        phrases(shown)
        text(word(Label.PHRASES_CHECK), Type.Second, Space.SECTION)
    }
}

private fun Page.phrases(all: List<PhraseView>) = all.forEach { phrase ->
    line(R.drawable.ic_said, draw = {
        phrase.meaning?.let { text(it, Type.Strong) }
        text(phrase.said, if (phrase.meaning == null) Type.Strong else Type.Second, Space.HAIR)
    }) { go(Place(Place.Name.Phrase, phrase.id)) }
}
