package app.faro

import faro.core.CaseLabel
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.ReadingView
import faro.core.Text

/** The shell's own words. All are fetched at once, off the main thread: the vault may be at work while a page is drawn. */
internal class Words private constructor(core: Faro, private val said: Said) {
    private val labels = Label.entries.associateWith(core::label)
    private val ofExchange = ExchangeLabel.entries.associateWith(core::exchangeLabel)
    private val ofCase = CaseLabel.entries.associateWith(core::caseLabel)
    private val ofPhone = PhoneLabel.entries.associateWith(core::phoneLabel)
    private val marks = core.languages().associate { it.tag to core.fallbackMark(it.tag) }
    private val typed = (0..LONGEST_SECRET).map { core.digitsTyped(it.toUInt()) }

    operator fun get(label: Label): Text = labels.getValue(label)

    operator fun get(label: ExchangeLabel): Text = ofExchange.getValue(label)

    operator fun get(label: CaseLabel): Text = ofCase.getValue(label)

    operator fun get(label: PhoneLabel): Text = ofPhone.getValue(label)

    /** What a screen reader says of a secret of so many digits. */
    fun typed(count: Int): Text = typed[count]

    /** The name of a language that the reader did not choose; of one that nobody here knows, its tag. */
    fun mark(tag: String): Text {
        val own = said.reading.language
        return marks[tag] ?: Text(tag, own.tag, own.direction, false)
    }

    /** What the words depend on: an empty list says how the vault was found. */
    private data class Said(val reading: ReadingView, val isUnlocked: Boolean, val notices: List<Text>)

    companion object {
        /** So many digits a keypad takes: a number that somebody else made up may be longer than ours. */
        const val LONGEST_SECRET = 30

        /** The words that fit; `last` where they still do. Off the main thread. */
        fun of(core: Faro, last: Words?): Words {
            val isUnlocked = core.isUnlocked()
            val notices = if (isUnlocked) core.vaultStatus().notices else emptyList()
            val said = Said(core.reading(), isUnlocked, notices)
            return last?.takeIf { it.said == said } ?: Words(core, said)
        }
    }
}
