package app.faro.screens

import android.view.View
import app.faro.Answer
import app.faro.Goal
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.GroupCells
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.TextBlock
import app.faro.ui.Trouble
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.below
import app.faro.ui.beside
import app.faro.ui.column
import app.faro.ui.row
import faro.core.Faro
import faro.core.Label
import faro.core.PhoneLabel
import faro.core.Text

/** What stands over each group of a recovery code. */
internal fun groupNames(core: Faro): List<Text> = (1..Goal.GROUPS).map { core.recoveryGroupLabel(it.toUByte()) }

/**
 * A recovery code from its paper, group by group. The core looks at each as soon as its digits are there, so that an
 * error is found where it is made. Above is how far it is; what is right can be typed once more, and at the end all of it
 * is read beside the paper.
 */
internal class CodeScreen : Screen<List<Text>>() {
    override val isQuiet get() = false

    override fun load(core: Faro) = groupNames(core)

    override fun Page.draw(shown: List<Text>) {
        title(word(Label.RECOVERY_TYPE))
        Groups(this, shown).next()
    }

    /** The keys stay where they are while the groups go by: whoever finds them by touch does not lose them. */
    private class Groups(private val page: Page, private val names: List<Text>) {
        private val mend = page.word(Label.EDIT)
        private val cells = page.put(GroupCells(page.context, names, mend, ::show), Space.INNER)
        private val right = page.put(column(page.context), 0)
        private val name = page.put(TextBlock(page.context, Type.Headline), Space.INNER)
        private val trouble = page.put(Trouble(page.context), Space.SMALL)
        private val keypad = Keypad(page.context, page.word(Label.KEYPAD_ERASE), page::typed, GROUP_DIGITS)
        private val hint = column(page.context)
        private val end = column(page.context)
        private val code get() = page.steps.code
        private var at = 0

        init {
            name.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            page.put(keypad, Space.SMALL)
            page.put(hint, Space.INNER)
            page.put(end, 0)
            page.inside(hint).marked(R.drawable.ic_edit, R.color.accent) {
                text(word(PhoneLabel.RECOVERY_MEND), Type.Second)
            }
            keypad.isReadable = true
            keypad.onTyped = trouble::clear
            keypad.onFull = ::check
        }

        /** The first that is not there yet. */
        fun next() = show(code.indexOfFirst { it == null })

        private fun show(group: Int) {
            at = group
            right.removeAllViews()
            end.removeAllViews()
            val isTyped = at >= 0
            for (view in listOf(cells, name, keypad, hint)) view.visibility = if (isTyped) View.VISIBLE else View.GONE
            cells.show(at, code.indices.filter { code[it] != null }.toSet())
            if (!isTyped) code.indices.chunked(2).forEach(::pair)
            trouble.clear()
            keypad.clear()
            if (isTyped) name.say(names[at]) else page.inside(end).goOn()
        }

        /** Two beside one another, as they stand on the paper. */
        private fun pair(groups: List<Int>) {
            val line = row(page.context)
            for (group in groups) {
                val digits = String(code[group] ?: ByteArray(0), Charsets.US_ASCII)
                val press = Press(page.context, Weight.Other).digits(digits, names[group], mend)
                line.beside(press.does { show(group) }, 1f, Space.SMALL)
            }
            right.below(line, Space.SMALL)
        }

        private fun check() {
            val (group, typed) = at to keypad.typed()
            page.ask({ it.checkRecoveryGroup((group + 1).toUByte(), typed) }) { answer ->
                when (answer) {
                    is Answer.Known -> {
                        code[group]?.fill(0)
                        code[group] = typed
                        next()
                    }

                    is Answer.Refused -> {
                        typed.fill(0)
                        trouble.say(answer.text)
                        keypad.isOver = true
                    }
                }
            }
        }

        private fun Page.goOn() {
            if (steps.goal?.isOfCode == true) {
                reach()
            } else {
                button(word(Label.NEXT)) { go(Place(Place.Name.Passphrase)) }
            }
        }
    }

    private companion object {
        const val GROUP_DIGITS = 6
    }
}
