package app.faro.screens

import android.graphics.Typeface
import android.text.SpannableStringBuilder
import android.text.Spanned
import android.text.style.StyleSpan
import android.widget.LinearLayout
import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.TextBlock
import app.faro.ui.Tone
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.beside
import app.faro.ui.choice
import app.faro.ui.column
import app.faro.ui.row
import app.faro.ui.toTop
import faro.core.ArticleBlock
import faro.core.ArticleSection
import faro.core.ArticleSpan
import faro.core.ArticleView
import faro.core.Faro
import faro.core.Label
import faro.core.ReadPage
import faro.core.Text

/** One guide, with its sources and the day on which somebody checked it. */
internal class ArticleScreen(
    private val section: String = "",
    /** Faro has it: each section can be read aloud by its id. */
    private val isKept: Boolean = false,
    private val read: (Faro) -> ArticleView,
) : Screen<ArticleScreen.Shown>() {
    class Shown(val article: ArticleView, val notices: List<Text>)

    override fun load(core: Faro) = Shown(read(core), core.translationNotices())

    override fun Page.draw(shown: Shown) {
        val article = shown.article
        title(article.title)
        if (article.banner.isNotEmpty()) card(article.colour.tone) { article.banner.forEach { text(it) } }
        text(article.checked, Type.Second)
        article.overdue?.let { warning(it) }
        shown.notices.forEach { notice(it, R.drawable.ic_language) }
        for (section in article.sections) {
            if (section.heading.text.isNotEmpty()) {
                val heading = heading(section.heading)
                if (section.id == this@ArticleScreen.section) heading.toTop()
                if (isKept) aloud(article, section)
            } else {
                mark(section.heading)
            }
            for (block in section.blocks) {
                block(block, section.heading, article.id)
                block.runs.forEach { span -> span.phone?.let { call(it) } }
            }
        }
        heading(word(Label.GUIDE_SOURCES))
        article.sources.forEach { address(it) }
    }

    /** `like` is the heading: a section is whole from one language. */
    private fun Page.block(block: ArticleBlock, like: Text, article: String) {
        when (block) {
            is ArticleBlock.Paragraph -> runs(block.spans, like, Space.GAP)
            is ArticleBlock.Item -> item(block.number, block.spans, like)
            is ArticleBlock.Step -> step(put(column(context), Space.GAP), block, like, article)
            is ArticleBlock.Warning -> card(Tone.Grave) {
                marked(R.drawable.ic_warning, R.color.late) { runs(block.spans, like, 0) }
            }
        }
    }

    private val ArticleBlock.runs get() = when (this) {
        is ArticleBlock.Paragraph -> spans
        is ArticleBlock.Item -> spans
        is ArticleBlock.Step -> spans
        is ArticleBlock.Warning -> spans
    }

    /** The same words stand in the bar above: a screen reader says what this button reads. */
    private fun Page.aloud(article: ArticleView, section: ArticleSection) {
        val read = word(Label.READ_ALOUD)
        val button = Press(context, Weight.Other).say(read, R.drawable.ic_read)
        button.contentDescription = listOf(read, section.heading).joinToString("\n") { it.text }
        put(button.does { readAloud(ReadPage.Article(article.id, section.id)) }, Space.SMALL)
    }

    /** One thing to do, with a box to tick; below it when it was done. */
    private fun Page.step(place: LinearLayout, step: ArticleBlock.Step, like: Text, article: String) {
        place.removeAllViews()
        val page = inside(place)
        val box = choice(context, like, step.done != null) { isDone ->
            change({ it.ticked(article, step.number, isDone) }) { answer ->
                val now = (answer as? Answer.Known)?.value ?: step
                step(place, now, like, article)
                if (answer is Answer.Refused) page.warning(answer.text)
            }
        }
        box.text = shown(step.spans)
        page.put(box, 0)
        step.done?.let { page.text(it, Type.Second, 0) }
    }

    /** The step as it stands then. */
    private fun Faro.ticked(article: String, number: UInt, isDone: Boolean): ArticleBlock.Step? {
        val now = if (isDone) tickStep(article, number) else untickStep(article, number)
        val steps = now.sections.flatMap { it.blocks }.filterIsInstance<ArticleBlock.Step>()
        return steps.find { it.number == number }
    }

    private fun Page.item(number: UInt?, spans: List<ArticleSpan>, like: Text) {
        val line = row(context)
        val sign = number?.toString() ?: BULLET
        val mark = TextBlock(context, Type.Strong, R.color.accent).own(sign)
        mark.minWidth = mark.paint.measureText(WIDEST).toInt()
        line.beside(mark)
        val words = column(context)
        inside(words).runs(spans, like, 0)
        line.beside(words, 1f, Space.SMALL)
        put(line, Space.GAP)
    }

    /** The runs of one paragraph, some of them heavier. */
    private fun Page.runs(spans: List<ArticleSpan>, like: Text, gap: Int) {
        text(like.copy(fellBack = false), Type.Body, gap, shown(spans))
    }

    private fun shown(spans: List<ArticleSpan>): CharSequence {
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
        return shown
    }

    companion object {
        /** The article of a place. */
        fun article(place: String) = place.substringBefore(AT)

        private const val BULLET = "•"
        private const val WIDEST = "00"
        private const val AT = "#"

        /** The page of an article, at one of its sections; the introduction is where it opens anyway. */
        fun place(id: String, section: String?) = Place(Place.Name.Article, listOfNotNull(id, section).joinToString(AT))

        fun at(place: String) =
            ArticleScreen(place.substringAfter(AT, ""), isKept = true) { it.article(article(place)) }
    }
}
