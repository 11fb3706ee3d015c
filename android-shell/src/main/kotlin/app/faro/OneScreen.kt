package app.faro

import app.faro.ui.Page
import faro.core.Label

/** A screen of one thing among others. Where it was deleted meanwhile, `none` says so. */
internal abstract class OneScreen<T : Any>(private val none: Label) : Screen<T?>() {
    final override fun Page.draw(shown: T?) {
        if (shown == null) text(word(none)) else drawOne(shown)
    }

    abstract fun Page.drawOne(shown: T)
}
