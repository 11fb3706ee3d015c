package app.faro.screens

import app.faro.Answer
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Trouble
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.choice
import app.faro.ui.column
import app.faro.ui.ownChoice
import faro.core.CardView
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.HandoffLook
import faro.core.PartView
import faro.core.Text
import faro.core.ThingView

/** A case on its way to lawyers: who gets it (`id` first), what goes and what stays, and the sealed files. */
internal class HandOverScreen(id: String) : Screen<HandOverScreen.Shown>() {
    class Shown(val cards: List<CardView>, val look: HandoffLook)

    private val to = mutableSetOf(id)
    private val choose = mutableSetOf<String>()
    private val without = mutableSetOf<String>()

    /** The parts whose single things are shown. */
    private val open = mutableSetOf<String>()

    private var unseal: () -> Unit = {}

    override val isQuiet get() = false

    override fun load(core: Faro) = Shown(core.cards(), core.lookAtHandoff(null, emptyList()))

    override fun Page.draw(shown: Shown) {
        for (part in shown.look.parts) {
            tick(listOf(part.code), part.chosen)
            part.things.forEach { tick(listOf(it.id), it.chosen) }
        }
        title(word(ExchangeLabel.HAND_OVER))
        text(word(ExchangeLabel.HAND_OVER_HINT))
        heading(word(ExchangeLabel.HAND_OVER_WHO))
        if (shown.cards.isEmpty()) text(word(ExchangeLabel.CARDS_NONE))
        shown.cards.forEach { gets(it) }
        heading(word(ExchangeLabel.HAND_OVER_WHAT))
        val trouble = put(Trouble(context), Space.GAP)
        val what = inside(put(column(context), 0))
        what.what(shown.look, trouble)
        unseal = sealing(
            word(ExchangeLabel.HAND_OVER_MAKE),
            Weight.Main,
            { shown.cards.filter { it.id in to } },
        ) { core, card, path ->
            core.handOver(card.id, choose.toList(), without.toList(), true, path)
        }
    }

    private fun Page.gets(card: CardView) = card(gap = Space.SMALL) {
        put(
            ownChoice(context, card.name, card.id in to) { gets ->
                if (gets) to.add(card.id) else to.remove(card.id)
                unseal()
            },
            0,
        )
        text(card.compared, Type.Second, 0)
    }

    /** Part by part, and what comes of it. */
    private fun Page.what(look: HandoffLook, trouble: Trouble) {
        column.removeAllViews()
        val all = this
        for (part in look.parts) card(gap = Space.SMALL) { part(part) { all.again(it, trouble) } }
        card {
            lines(look.goesTitle, look.goes)
            lines(look.staysTitle, look.stays)
        }
        look.notes.forEach { text(it, Type.Second) }
    }

    private fun Page.lines(title: Text, all: List<Text>) {
        if (all.isNotEmpty()) text(title, Type.Strong, Space.GAP)
        all.forEach { text(it, gap = Space.HAIR) }
    }

    private fun Page.part(part: PartView, changed: (() -> Unit) -> Unit) {
        val ids = part.things.map { it.id }
        put(choice(context, part.all, part.chosen) { isOn -> changed { tick(ids + part.code, isOn) } }, 0)
        if (part.code in open) {
            part.things.forEach { thing(it, changed) }
        } else if (ids.isNotEmpty()) {
            button(word(ExchangeLabel.HAND_OVER_ONE_BY_ONE), Weight.Other) { changed { open.add(part.code) } }
        }
    }

    private fun Page.thing(thing: ThingView, changed: (() -> Unit) -> Unit) {
        val said = thing.lines.firstOrNull() ?: return
        put(choice(context, said, thing.chosen) { isOn -> changed { tick(listOf(thing.id), isOn) } }, 0)
        thing.lines.drop(1).forEach { text(it, Type.Second, 0) }
        thing.note?.let { text(it, Type.Second, 0) }
    }

    private fun tick(names: List<String>, isOn: Boolean) {
        val (into, outOf) = if (isOn) choose to without else without to choose
        into.addAll(names)
        outOf.removeAll(names.toSet())
    }

    /** Something else is chosen: what was sealed before is no answer to it. */
    private fun Page.again(change: () -> Unit, trouble: Trouble) {
        change()
        unseal()
        trouble.clear()
        val (goes, stays) = choose.toList() to without.toList()
        ask({ it.lookAtHandoff(goes, stays) }) { answer ->
            when (answer) {
                is Answer.Known -> what(answer.value, trouble)
                is Answer.Refused -> trouble.say(answer.text)
            }
        }
    }
}
