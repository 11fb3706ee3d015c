package app.faro.screens

import android.graphics.Typeface
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.StyleSpan
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.TextBlock
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.beside
import app.faro.ui.column
import app.faro.ui.row
import app.faro.ui.toTop
import faro.core.ArticleBlock
import faro.core.ArticleSpan
import faro.core.ArticleView
import faro.core.Faro
import faro.core.Label
import faro.core.Text

/** One guide, with its sources and the day on which somebody checked it. */
internal class ArticleScreen(place: String) : Screen<ArticleScreen.Shown>() {
    private val id = place.substringBefore(AT)

    /** The section to open at; the introduction is where it opens anyway. */
    private val section = place.substringAfter(AT, "")

    class Shown(val article: ArticleView, val notices: List<Text>)

    override fun load(core: Faro) = Shown(core.article(id), core.translationNotices())

    override fun Page.draw(shown: Shown) {
        val article = shown.article
        title(article.title)
        text(article.checked, Type.Second)
        article.overdue?.let { warning(it) }
        shown.notices.forEach { notice(it, R.drawable.ic_language) }
        for (section in article.sections) {
            if (section.heading.text.isNotEmpty()) {
                val heading = heading(section.heading)
                if (section.id == this@ArticleScreen.section) heading.toTop()
            } else {
                mark(section.heading)
            }
            section.blocks.forEach { block(it, section.heading) }
        }
        heading(word(Label.GUIDE_SOURCES))
        article.sources.forEach { address(it) }
    }

    /** `like` is the heading: a section is whole from one language. */
    private fun Page.block(block: ArticleBlock, like: Text) {
        when (block) {
            is ArticleBlock.Paragraph -> runs(block.spans, like, Space.GAP)
            is ArticleBlock.Item -> item(block, like)
            is ArticleBlock.Warning -> card(Tone.Grave) { runs(block.spans, like, 0) }
        }
    }

    private fun Page.item(block: ArticleBlock.Item, like: Text) {
        val line = row(context)
        val sign = block.number?.toString() ?: BULLET
        val mark = TextBlock(context, Type.Strong, R.color.accent).own(sign)
        mark.minWidth = mark.paint.measureText(WIDEST).toInt()
        line.beside(mark)
        val words = column(context)
        inside(words).runs(block.spans, like, 0)
        line.beside(words, 1f, Space.SMALL)
        put(line, Space.GAP)
    }

    /** The runs of one paragraph, some of them heavier. */
    private fun Page.runs(spans: List<ArticleSpan>, like: Text, gap: Int) {
        val shown = SpannableStringBuilder()
        for (span in spans) {
            val start = shown.length
            shown.append(span.text)
            if (span.strong) {
                shown.setSpan(
                    StyleSpan(Typeface.BOLD),
                    start,
                    shown.length,
                    Spanned.SPAN_EXCLUSIVE_EXCLUSIVE,
                )
            }
        }
        text(like.copy(fellBack = false), Type.Body, gap, shown)
    }

    companion object {
        private const val BULLET = "•"
        private const val WIDEST = "00"
        private const val AT = '#'

        /** The page of an article, at one of its sections. */
        fun place(id: String, section: String?) = Place(Place.Name.Article, listOfNotNull(id, section).joinToString("$AT"))
    }
}
