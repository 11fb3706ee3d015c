package app.faro.screens

import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.rows
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.HandoffView

/** What was handed over, to whom and when, the latest first. */
internal class HandedOverScreen : Screen<List<HandoffView>>() {
    override fun load(core: Faro): List<HandoffView> = core.handoffs()

    override fun Page.draw(shown: List<HandoffView>) {
        title(word(ExchangeLabel.HANDOFFS))
        if (shown.isEmpty()) text(word(ExchangeLabel.HANDOFFS_NONE))
        rows(shown) { made ->
            card {
                own(made.name, Type.Strong)
                text(made.made.text, Type.Second, 0)
                made.went.forEach { text(it, gap = Space.HAIR) }
            }
        }
    }
}
