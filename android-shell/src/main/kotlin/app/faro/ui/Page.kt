package app.faro.ui

import android.content.Context
import android.os.Build
import android.view.Gravity
import android.view.View
import android.widget.LinearLayout
import app.faro.Answer
import app.faro.Navigator
import app.faro.R
import app.faro.Words
import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.Text

/** A column of the kit's pieces: how a screen is written down. */
internal class Page(
    val context: Context,
    private val words: Words,
    private val nav: Navigator,
    val column: LinearLayout,
    val tone: Tone = Tone.Plain,
) : Navigator by nav {
    fun word(label: Label): Text = words[label]

    fun word(label: ExchangeLabel): Text = words[label]

    fun word(label: CaseLabel): Text = words[label]

    fun word(label: PhoneLabel): Text = words[label]

    /** A screen reader's sentence for how much was typed. */
    fun typed(count: Int): Text = words.typed(count)

    /** What the page is; with the icon that the same thing has everywhere. */
    fun title(text: Text, icon: Int? = null) {
        if (icon == null) return headed(text)
        val line = put(row(context), Space.SMALL)
        line.gravity = Gravity.CENTER_VERTICAL
        line.beside(Icon(context, icon, R.color.accent, LARGE_ICON))
        val words = column(context)
        inside(words).headed(text)
        line.beside(words, 1f, Space.GAP)
    }

    fun heading(text: Text, gap: Int = Space.SECTION) = head(text, Type.Headline, gap)

    fun text(text: Text, type: Type = Type.Body, gap: Int = Space.SMALL, shown: CharSequence = text.text): TextBlock {
        val block = put(TextBlock(context, type, tone.color(type)).say(text, shown), gap)
        mark(text)
        return block
    }

    /** Which language a text is in, where the reader chose another. */
    fun mark(text: Text) {
        if (!text.fellBack) return
        val mark = TextBlock(context, Type.Second, tone.color(Type.Second))
        put(mark.say(words.mark(text.tag)), 0)
    }

    /** The person's own words, a citation, an address. */
    fun own(words: String, type: Type = Type.Body, gap: Int = Space.SMALL): TextBlock =
        put(TextBlock(context, type, tone.color(type)).own(words), gap)

    /** Pieces that belong together. */
    fun card(tone: Tone = Tone.Plain, gap: Int = Space.GAP, draw: Page.() -> Unit): Card {
        val card = Card(context, tone)
        inside(card, tone).draw()
        return put(card, gap)
    }

    /** A line of a list that leads somewhere; `below`, over the whole width, what is too much to stand beside a drawing. */
    fun line(
        icon: Int? = null,
        tone: Tone = Tone.Plain,
        draw: Page.() -> Unit,
        below: Page.() -> Unit = {},
        work: () -> Unit,
    ): Card {
        val line = row(context)
        line.gravity = Gravity.CENTER_VERTICAL
        icon?.let { line.beside(Icon(context, it, tone.icon)) }
        val words = column(context)
        inside(words, tone).draw()
        line.beside(words, 1f, Space.INNER)
        line.beside(Icon(context, R.drawable.ic_forward, tone.color(Type.Second), ARROW), gap = Space.SMALL)
        val card = Card(context, tone).does(work)
        card.below(line)
        inside(card, tone).below()
        return put(card, Space.GAP)
    }

    /** What must not be overlooked. */
    fun warning(text: Text, gap: Int = Space.GAP): Card = beside(R.drawable.ic_warning, Tone.Grave, text, gap)

    /** What the person should know, calmly. */
    fun notice(text: Text, icon: Int): Card = beside(icon, Tone.Plain, text, Space.GAP)

    /** Words, with a drawing before them. */
    fun marked(icon: Int, color: Int, gap: Int = 0, draw: Page.() -> Unit) {
        val line = row(context)
        line.beside(Icon(context, icon, color))
        val words = column(context)
        inside(words).draw()
        line.beside(words, 1f, Space.GAP)
        put(line, gap)
    }

    fun button(text: Text, weight: Weight = Weight.Main, icon: Int = 0, work: () -> Unit): Press =
        put(Press(context, weight).say(text, icon).does(work), Space.GAP)

    /** A button that calls the core. */
    fun <T> action(
        label: Label,
        weight: Weight = Weight.Main,
        busy: Label = Label.WORKING,
        call: () -> (Faro) -> T,
        refused: (Answer.Refused) -> Unit = {},
        done: (T) -> Unit,
    ): Press = waiting(label, weight, busy, { answered -> change(call(), answered) }, refused, done)

    /**
     * A button that begins something: it waits, and says so; a refusal stands above it, in the core's words, and the
     * screen stays as it is.
     */
    fun <T> waiting(
        label: Label,
        weight: Weight = Weight.Main,
        busy: Label = Label.WORKING,
        begin: (answered: (Answer<T>) -> Unit) -> Unit,
        refused: (Answer.Refused) -> Unit = {},
        done: (T) -> Unit,
    ): Press = waiting(word(label), weight, word(busy), begin, refused, done)

    fun <T> waiting(
        said: Text,
        weight: Weight = Weight.Main,
        busy: Text = word(Label.WORKING),
        begin: (answered: (Answer<T>) -> Unit) -> Unit,
        refused: (Answer.Refused) -> Unit = {},
        done: (T) -> Unit,
    ): Press {
        val trouble = put(Trouble(context), Space.GAP)
        val button = Press(context, weight).say(said)
        button.does {
            button.isEnabled = false
            button.say(busy)
            trouble.clear()
            begin { answer ->
                button.isEnabled = true
                button.say(said)
                when (answer) {
                    is Answer.Known -> done(answer.value)

                    is Answer.Refused -> {
                        trouble.say(answer.text)
                        refused(answer)
                    }
                }
            }
        }
        return put(button, Space.GAP)
    }

    fun field(label: Text, typed: String = "", kind: Field.Kind = Field.Kind.Words): Field =
        put(Field(context, label, typed, kind), Space.INNER)

    fun <V : View> put(view: V, gap: Int): V = column.below(view, gap)

    /** What follows stands at the end of the window, near a thumb, as far as there is room. */
    fun spring() = column.addView(View(context), LinearLayout.LayoutParams(LinearLayout.LayoutParams.MATCH_PARENT, 0, 1f))

    /** The same page, in a column inside of it. */
    fun inside(column: LinearLayout, tone: Tone = this.tone) = Page(context, words, nav, column, tone)

    private fun headed(text: Text) {
        head(text, Type.Title, Space.SMALL)
    }

    private fun head(text: Text, type: Type, gap: Int): TextBlock {
        val block = text(text, type, gap)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) block.isAccessibilityHeading = true
        return block
    }

    private fun beside(icon: Int, tone: Tone, text: Text, gap: Int): Card =
        card(tone, gap) { marked(icon, tone.color(Type.Second)) { text(text, Type.Second) } }

    private companion object {
        const val ARROW = 20
        const val LARGE_ICON = 32
    }
}
