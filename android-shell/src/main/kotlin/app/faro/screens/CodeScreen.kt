package app.faro.screens

import app.faro.Answer
import app.faro.Goal
import app.faro.Place
import app.faro.Screen
import app.faro.ui.Keypad
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Trouble
import app.faro.ui.Type
import app.faro.ui.Weight
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
        draw(inside(put(column(context), Space.INNER)), shown, steps.code.indexOfFirst { it == null })
    }

    /** `at` is the group that is typed now; none where all are there. */
    private fun draw(page: Page, names: List<Text>, at: Int) {
        page.column.removeAllViews()
        page.right(names, at) { draw(page, names, it) }
        if (at < 0) page.end() else page.group(names[at], at) { draw(page, names, it) }
    }

    /** Two beside one another: eight below one another would leave no room for the keys. */
    private fun Page.right(names: List<Text>, at: Int, again: (Int) -> Unit) {
        val there = steps.code.indices.filter { it != at && steps.code[it] != null }
        for (pair in there.chunked(2)) {
            val line = row(context)
            for (index in pair) {
                val digits = String(steps.code[index] ?: ByteArray(0), Charsets.US_ASCII)
                val press = Press(context, Weight.Other).digits(digits, names[index]).does { again(index) }
                line.beside(press, 1f, Space.SMALL)
            }
            if (pair.size == 1) line.beside(android.widget.Space(context), 1f, Space.SMALL)
            put(line, Space.SMALL)
        }
    }

    private fun Page.group(name: Text, at: Int, next: (Int) -> Unit) {
        text(name, Type.Headline, Space.INNER)
        val trouble = put(Trouble(context), Space.SMALL)
        val keypad = put(Keypad(context, word(Label.KEYPAD_ERASE), ::typed, GROUP_DIGITS), Space.SMALL)
        keypad.isReadable = true
        keypad.onFull = {
            val typed = keypad.typed()
            ask({ it.checkRecoveryGroup((at + 1).toUByte(), typed) }) { answer ->
                when (answer) {
                    is Answer.Known -> {
                        steps.code[at]?.fill(0)
                        steps.code[at] = typed
                        keypad.clear()
                        next(steps.code.indexOfFirst { it == null })
                    }

                    is Answer.Refused -> {
                        typed.fill(0)
                        trouble.say(answer.text)
                        keypad.isOver = true
                    }
                }
            }
        }
        keypad.onTyped = trouble::clear
    }

    private fun Page.end() {
        if (steps.goal?.isOfCode == true) {
            reach()
        } else {
            button(word(Label.NEXT)) { go(Place(Place.Name.Passphrase)) }
        }
    }

    private companion object {
        const val GROUP_DIGITS = 6
    }
}
