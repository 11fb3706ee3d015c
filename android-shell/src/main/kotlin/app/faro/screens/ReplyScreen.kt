package app.faro.screens

import android.widget.LinearLayout
import app.faro.Answer
import app.faro.Place
import app.faro.Screen
import app.faro.StillScreen
import app.faro.files.SealedFiles
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.ReplyLineView
import faro.core.ReplyView
import java.io.File

/** The file of a reply is chosen on this phone. */
internal class ReplyOpenScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(ExchangeLabel.REPLY_OPEN))
        text(word(ExchangeLabel.REPLY_HINT))
        waiting<File?>(word(Label.FILE_CHOOSE), begin = { choose(it) }) { file ->
            file?.let { go(Place(Place.Name.Reply, it.path)) }
        }
    }

    private fun Page.choose(answered: (Answer<File?>) -> Unit) = documents.open { chosen ->
        val files = SealedFiles(context)
        if (chosen == null) answered(Answer.Known(null)) else beside({ files.copy(chosen) }, answered)
    }
}

/** What a lawyer answered: each line beside what stands now, taken or left. `path` is our copy, as sealed as it came. */
internal class ReplyScreen(private val path: String) : Screen<ReplyView>() {
    override val isQuiet get() = false

    override fun load(core: Faro): ReplyView = core.reply(path)

    override fun Page.draw(shown: ReplyView) {
        title(shown.title)
        text(shown.card.compared, Type.Second)
        lines(put(column(context), Space.GAP), shown)
    }

    override fun closed() {
        File(path).delete()
    }

    private fun Page.lines(place: LinearLayout, reply: ReplyView) {
        place.removeAllViews()
        val page = inside(place)
        for (line in reply.lines) page.offered(line, reply) { lines(place, it) }
    }

    private fun Page.offered(line: ReplyLineView, reply: ReplyView, taken: (ReplyView) -> Unit) = card {
        text(line.title, Type.Headline)
        line.says.forEach { text(it) }
        val rest = inside(put(column(context), Space.GAP))
        if (line.stands.isNotEmpty()) rest.text(reply.standsTitle, Type.Second)
        line.stands.forEach { rest.text(it, Type.Second, 0) }
        if (!line.asks) rest.text(line.then)
        if (line.canTake) {
            rest.take(line, taken)
            rest.button(word(ExchangeLabel.REPLY_LEAVE), Weight.Other) { rest.column.removeAllViews() }
        }
    }

    private fun Page.take(line: ReplyLineView, taken: (ReplyView) -> Unit) {
        var then: ReplyView? = null
        val call = { core: Faro -> then = core.takeReplyLine(path, line.number) }
        val done = { then?.let(taken) ?: Unit }
        if (line.asks) {
            asking(word(ExchangeLabel.REPLY_TAKE), listOf(line.then), call, done = done)
        } else {
            waiting<Unit>(word(ExchangeLabel.REPLY_TAKE), begin = { change(call, it) }) { done() }
        }
    }
}
