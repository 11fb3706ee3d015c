package app.faro

import app.faro.ui.Page
import faro.core.Faro

/** A screen that asks nothing of the core before it is drawn. */
internal abstract class StillScreen : Screen<Unit>() {
    final override fun load(core: Faro) = Unit

    final override fun Page.draw(shown: Unit) = draw()

    abstract fun Page.draw()
}
