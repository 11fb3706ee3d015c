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

/** The guides, and the ways to whatever else is public: it can all be read while the vault is closed. */
internal class GuidesScreen : Screen<List<ArticleLine>>() {
    override val tab get() = Place.Name.Guides

    override fun load(core: Faro): List<ArticleLine> = core.articles()

    override fun Page.draw(shown: List<ArticleLine>) {
        title(word(Label.GUIDES))
        way(R.drawable.ic_search, Label.SEARCH, Place.Name.Search)
        way(R.drawable.ic_phone, Label.DIRECTORY, Place.Name.Directory)
        way(R.drawable.ic_said, Label.PHRASES, Place.Name.Phrases)
        way(R.drawable.ic_pack, ExchangeLabel.PACKS, Place.Name.Packs)
        for (article in shown) {
            line(R.drawable.ic_guide, draw = { text(article.title, Type.Strong) }) {
                go(Place(Place.Name.Article, article.id))
            }
        }
    }
}
