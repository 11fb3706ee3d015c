package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Type
import faro.core.ArticleLine
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label

/** The guides. They are public: they can be read while the vault is closed. */
internal class GuidesScreen : Screen<List<ArticleLine>>() {
    override val tab get() = Place.Name.Guides

    override val isQuiet get() = false

    override fun load(core: Faro): List<ArticleLine> = core.articles()

    override fun Page.draw(shown: List<ArticleLine>) {
        title(word(Label.GUIDES))
        way(R.drawable.ic_pack, ExchangeLabel.PACKS, Place.Name.Packs)
        searching(Searching(Label.GUIDES_SEARCH, Label.GUIDES_NONE, Faro::articles, Faro::searchArticles), shown) {
            line(R.drawable.ic_guide, draw = { text(it.title, Type.Strong) }) { go(Place(Place.Name.Article, it.id)) }
        }
    }
}
