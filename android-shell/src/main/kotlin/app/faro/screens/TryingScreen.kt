package app.faro.screens

import app.faro.Answer
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import faro.core.Faro
import faro.core.NextTryView

/** Where the passphrase that there is is tried: after several wrong ones nothing can be typed for a time. */
internal abstract class TryingScreen : Screen<NextTryView?>() {
    private var waiting: () -> Unit = {}

    override val isQuiet get() = false

    override fun load(core: Faro) = core.nextTry()

    override fun gone() = waiting()

    protected fun <T> Page.trying(until: NextTryView?, entering: Entering<T>) {
        if (until != null) return waiting(until)
        val refused: (Answer.Refused) -> Unit = {
            entering.refused(it)
            ask({ core -> core.nextTry() }) { next -> if (next is Answer.Known && next.value != null) refresh() }
        }
        passphrase(Entering(entering.label, entering.busy, entering.call, refused, entering.done))
    }

    /** When the time is over the page is drawn again. */
    private fun Page.waiting(until: NextTryView) {
        notice(until.text, R.drawable.ic_clock)
        val again = Runnable { refresh() }
        column.postDelayed(again, until.seconds.toLong() * SECOND)
        val page = column
        waiting = { page.removeCallbacks(again) }
    }

    private companion object {
        const val SECOND = 1000L
    }
}
