package app.faro.screens

import android.view.View
import app.faro.Answer
import app.faro.Goal
import app.faro.Place
import app.faro.Screen
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
import faro.core.Text

/** What stands over each group of a recovery code. */
internal fun groupNames(core: Faro): List<Text> = (1..Goal.GROUPS).map { core.recoveryGroupLabel(it.toUByte()) }

/**
 * A recovery code from its paper, group by group. The core looks at each as soon as its digits are there, so that an
 * error is found where it is made; those that are right stand above, and can be typed once more.
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
        private val right = page.put(column(page.context), Space.INNER)
        private val name = page.put(TextBlock(page.context, Type.Headline), Space.INNER)
        private val trouble = page.put(Trouble(page.context), Space.SMALL)
        private val keypad = Keypad(page.context, page.word(Label.KEYPAD_ERASE), page::typed, GROUP_DIGITS)
        private val end = column(page.context)
        private val code get() = page.steps.code
        private var at = 0

        init {
            name.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
            page.put(keypad, Space.SMALL)
            page.put(end, 0)
            keypad.isReadable = true
            keypad.onTyped = trouble::clear
            keypad.onFull = ::check
        }

        /** The first that is not there yet. */
        fun next() = show(code.indexOfFirst { it == null })

        private fun show(group: Int) {
            at = group
            right.removeAllViews()
            code.indices.filter { it != at && code[it] != null }.chunked(2).forEach(::pair)
            end.removeAllViews()
            val isTyped = at >= 0
            for (view in listOf(name, keypad)) view.visibility = if (isTyped) View.VISIBLE else View.GONE
            trouble.clear()
            keypad.clear()
            if (isTyped) name.say(names[at]) else page.inside(end).goOn()
        }

        /** Two beside one another: eight below one another would leave no room for the keys. */
        private fun pair(groups: List<Int>) {
            val line = row(page.context)
            for (group in groups) {
                val digits = String(code[group] ?: ByteArray(0), Charsets.US_ASCII)
                val press = Press(page.context, Weight.Other).digits(digits, names[group])
                line.beside(press.does { show(group) }, 1f, Space.SMALL)
            }
            if (groups.size == 1) line.beside(android.widget.Space(page.context), 1f, Space.SMALL)
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
