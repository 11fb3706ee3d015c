package app.faro.ui

import android.content.Context
import android.text.Layout
import android.text.TextPaint
import android.util.TypedValue
import android.view.View
import android.widget.TextView
import faro.core.Direction
import faro.core.Text
import java.util.Locale

/**
 * A text of the core, drawn in its own language and direction. It never breaks a word: where one is wider than the
 * block, all of it becomes smaller, which only happens to long words in large type on a small phone.
 */
internal class TextBlock(context: Context, private val type: Type, color: Int = type.color) : TextView(context) {
    /** The person's own words, citations and addresses are not ours to keep whole. */
    var breaksAnywhere = false
        private set

    init {
        typeface = type.face
        setTextColor(context.getColor(color))
        setTextSize(TypedValue.COMPLEX_UNIT_SP, type.size)
        setLineSpacing(0f, LINES)
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        breakStrategy = Layout.BREAK_STRATEGY_HIGH_QUALITY
        hyphenationFrequency = Layout.HYPHENATION_FREQUENCY_NONE
    }

    fun say(said: Text): TextBlock = say(said, said.text)

    /** `shown` is the same text, with some of its words heavier. What is read aloud is found by the tag of the view. */
    fun say(said: Text, shown: CharSequence): TextBlock {
        text = shown
        tag = said
        textLocale = Locale.forLanguageTag(said.tag)
        textDirection = if (said.direction == Direction.RTL) View.TEXT_DIRECTION_RTL else View.TEXT_DIRECTION_LTR
        return this
    }

    /**
     * The person's own words, a citation, an address: its letters tell the direction, and a number that has none reads
     * from left to right.
     */
    fun own(words: String): TextBlock {
        text = words
        breaksAnywhere = true
        textDirection = View.TEXT_DIRECTION_FIRST_STRONG_LTR
        return this
    }

    /** A key stands in it: kept whole, that row of letters would make all of it too small to read. */
    fun withKey(): TextBlock {
        breaksAnywhere = true
        return this
    }

    /** Words that stand beside these and are to be as large. */
    var beside: List<TextBlock> = emptyList()

    override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
        if (MeasureSpec.getMode(widthMeasureSpec) != MeasureSpec.UNSPECIFIED && !breaksAnywhere) {
            keepWordsWhole(minOf(MeasureSpec.getSize(widthMeasureSpec), maxWidth), type.size, beside)
        }
        super.onMeasure(widthMeasureSpec, heightMeasureSpec)
    }

    private companion object {
        /** The font's own lines are 1.17 of its size: together 1.35. */
        const val LINES = 1.15f
    }
}

/** Makes all words smaller where one of them, or of those beside, is wider than `width`. */
internal fun TextView.keepWordsWhole(width: Int, size: Float, beside: List<TextView> = emptyList()) {
    val room = width - compoundPaddingLeft - compoundPaddingRight
    if (room <= 0) return
    val full = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, size, resources.displayMetrics)
    val measure = TextPaint(paint)
    measure.textSize = full
    val widest = (beside + this).flatMap { words(it.text) }.maxOfOrNull { measure.measureText(it) } ?: 0f
    val fits = if (widest > room) full * room / widest * SLACK else full
    if (fits != textSize) setTextSize(TypedValue.COMPLEX_UNIT_PX, fits)
}

/** What no line may break: words, and each sign of a script without spaces. */
private fun words(text: CharSequence): List<String> = buildList {
    var start = 0
    for (at in text.indices) {
        val isAlone = Character.isIdeographic(text[at].code) || (at > 0 && Character.isIdeographic(text[at - 1].code))
        if (isAlone || text[at] == ' ' || text[at] == '\n') {
            add(text.substring(start, at).trim())
            start = at
        }
    }
    add(text.substring(start).trim())
}

/** A hair less than measured, so that rounding breaks no word. */
private const val SLACK = 0.98f
