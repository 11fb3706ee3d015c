package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.files.OutgoingFiles
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import faro.core.ArticleLine
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PackView
import java.io.File

/** One pack that is kept: how far it can be relied on, who made it, what is in it; it is handed on, or removed. */
internal class PackScreen(private val id: String) : Screen<PackView>() {
    override val isQuiet get() = false

    override fun load(core: Faro): PackView = core.pack(id)

    override fun Page.draw(shown: PackView) {
        pack(shown) { Place(Place.Name.Article, it.id) }
        heading(word(ExchangeLabel.PACK_SEND))
        text(word(ExchangeLabel.PACK_SEND_HINT))
        waiting<File>(word(ExchangeLabel.PACK_SEND), Weight.Other, begin = { answered ->
            val file = OutgoingFiles(context).next(id + ENDING)
            ask({
                it.exportPack(id, file.path)
                file
            }, answered)
        }) { documents.share(it, TYPE) }
        asking(Label.DELETE, ExchangeLabel.PACK_REMOVE_HINT, { it.removePack(id) }) { back() }
    }

    private companion object {
        const val ENDING = ".faropack"
        const val TYPE = "application/octet-stream"
    }
}

/** A file that was opened: who made it, before anything is kept. `path` is our copy, which goes with the page. */
internal class PackGivenScreen(private val path: String) : Screen<PackView>() {
    override val isQuiet get() = false

    override fun load(core: Faro): PackView = core.lookAtPack(path)

    override fun Page.draw(shown: PackView) {
        pack(shown) { Place(Place.Name.PackArticle, FileArticle(path, it.id).text) }
        waiting<PackView>(word(ExchangeLabel.PACK_KEEP), begin = { change({ core -> core.keepPack(path) }, it) }) {
            back()
            go(Place(Place.Name.Pack, it.line.id))
        }
        button(word(ExchangeLabel.PACK_REFUSE), Weight.Other) { back() }
    }

    override fun closed() {
        File(path).delete()
    }
}

/** What stands above a pack, who made it, and what it has. */
private fun Page.pack(pack: PackView, place: (ArticleLine) -> Place) {
    title(pack.line.title)
    pack.line.about?.let { text(it) }
    text(pack.line.version, Type.Second)
    if (pack.line.banner.isNotEmpty()) {
        card(pack.line.colour.tone) { pack.line.banner.forEach { text(it, gap = Space.HAIR) } }
    }
    pack.publisher?.let { publisher(it) }
    card { pack.said.forEach { text(it, Type.Second, Space.HAIR) } }
    heading(word(ExchangeLabel.PACK_INSIDE))
    pack.rules?.let { text(it) }
    pack.languages.forEach { text(it, Type.Second, Space.HAIR) }
    for (article in pack.articles) {
        line(R.drawable.ic_guide, draw = { text(article.title, Type.Strong) }) { go(place(article)) }
    }
}
