package app.faro.screens

import android.widget.LinearLayout
import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.column
import faro.core.ArticleLine
import faro.core.Faro
import faro.core.Label

/** The guides. They are public: they can be read while the vault is closed. */
internal class GuidesScreen : Screen<List<ArticleLine>>() {
    override val tab get() = Place.Name.Guides

    override val isQuiet get() = false

    override fun load(core: Faro): List<ArticleLine> = core.articles()

    override fun Page.draw(shown: List<ArticleLine>) {
        title(word(Label.GUIDES))
        val search = field(word(Label.GUIDES_SEARCH))
        val found = put(column(context), Space.GAP)
        lines(found, shown)
        search.onTyped { query ->
            ask({ if (query.isBlank()) it.articles() else it.searchArticles(query) }) { answer ->
                if (answer is Answer.Known && search.words == query) lines(found, answer.value)
            }
        }
    }

    private fun Page.lines(into: LinearLayout, articles: List<ArticleLine>) {
        into.removeAllViews()
        inside(into).apply {
            if (articles.isEmpty()) text(word(Label.GUIDES_NONE))
            for (article in articles) {
                line(R.drawable.ic_guide, draw = { text(article.title, Type.Strong) }) {
                    go(Place(Place.Name.Article, article.id))
                }
            }
        }
    }
}
