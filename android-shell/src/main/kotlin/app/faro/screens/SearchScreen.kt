package app.faro.screens

import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.column
import app.faro.ui.rows
import faro.core.Faro
import faro.core.FoundKind
import faro.core.FoundLine
import faro.core.FoundView
import faro.core.Label

/** One search over guides, rules, services and, while the vault is open, notes. Whoever comes back finds their words. */
internal class SearchScreen(private val query: String) : Screen<FoundView?>() {
    override val isQuiet get() = false

    override fun load(core: Faro): FoundView? = if (query.isBlank()) null else core.search(query)

    override fun Page.draw(shown: FoundView?) {
        title(word(Label.SEARCH))
        text(word(Label.SEARCH_HINT))
        val field = field(word(Label.SEARCH_FIELD), query)
        val found = inside(put(column(context), Space.GAP))
        shown?.let { found.found(it) }
        field.onTyped { typed ->
            remember(Place(Place.Name.Search, typed))
            if (typed.isBlank()) found.column.removeAllViews()
            ask({ core -> typed.takeIf { it.isNotBlank() }?.let(core::search) }) { answer ->
                if (answer is Answer.Known && field.words == typed) answer.value?.let { found.found(it) }
            }
        }
    }

    private fun Page.found(found: FoundView) {
        column.removeAllViews()
        found.note?.let { text(it) }
        rows(found.lines) { line(it) }
    }

    /** What cannot be opened now is only shown. */
    private fun Page.line(found: FoundLine) {
        val draw: Page.() -> Unit = {
            text(found.kindName, Type.Second)
            text(found.title, Type.Strong, Space.HAIR)
            found.heading?.let { text(it, gap = Space.HAIR) }
            found.sentence?.let { text(it, Type.Second, Space.HAIR) }
        }
        if (found.opens) line(found.icon, draw = draw) { go(found.place) } else card(draw = draw)
    }

    private val FoundLine.icon
        get() = when (kind) {
            FoundKind.ARTICLE -> R.drawable.ic_guide
            FoundKind.RULE -> R.drawable.ic_clock
            FoundKind.SERVICE -> R.drawable.ic_phone
            FoundKind.NOTE -> R.drawable.ic_note
        }

    private val FoundLine.place
        get() = when (kind) {
            FoundKind.ARTICLE -> ArticleScreen.place(id, section)
            FoundKind.RULE -> Place(Place.Name.Rule, id)
            FoundKind.SERVICE -> Place(Place.Name.Service, id)
            FoundKind.NOTE -> Place(Place.Name.Note, id)
        }
}
