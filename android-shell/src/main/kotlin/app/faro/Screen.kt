package app.faro

import app.faro.ui.Page
import faro.core.Faro

/** One screen: what it asks of the core, and how it draws the answer. */
internal abstract class Screen<T> {
    /** The tab of the bar below that it belongs to; without one there is no bar. */
    open val tab: Place.Name? get() = null

    /** Nothing is being typed or chosen on it: it may be drawn again when the person comes back to the app. */
    open val isQuiet: Boolean get() = true

    /** What it shows. Off the main thread. */
    abstract fun load(core: Faro): T

    /** Draws it, on the main thread. */
    abstract fun Page.draw(shown: T)

    /** The screen goes away, or the vault is about to be closed: what must not be lost is kept. Off the main thread. */
    open fun leave(): ((Faro) -> Unit)? = null

    /** Another screen stands in its place: what it began for itself alone comes to an end. On the main thread. */
    open fun gone() = Unit

    /** The person went back from it for good: what only it needed goes. On the main thread. */
    open fun closed() = Unit

    internal fun loaded(core: Faro): (Page) -> Unit {
        val shown = load(core)
        return { page -> page.draw(shown) }
    }
}
