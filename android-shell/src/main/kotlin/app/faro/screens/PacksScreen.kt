package app.faro.screens

import app.faro.Answer
import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.StillScreen
import app.faro.files.SealedFiles
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.Type
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.Label
import faro.core.PackColour
import faro.core.PackLine
import java.io.File

/** The packs that are kept, with what stands above each. */
internal class PacksScreen : Screen<List<PackLine>>() {
    override fun load(core: Faro): List<PackLine> = core.packs()

    override fun Page.draw(shown: List<PackLine>) {
        title(word(ExchangeLabel.PACKS))
        text(word(ExchangeLabel.PACKS_HINT), Type.Second)
        if (shown.isEmpty()) text(word(ExchangeLabel.PACKS_NONE))
        for (pack in shown) {
            line(R.drawable.ic_pack, pack.colour.tone, draw = {
                text(pack.title, Type.Strong)
                text(pack.version, Type.Second, Space.HAIR)
                pack.banner.forEach { text(it, Type.Second, Space.HAIR) }
            }) { go(Place(Place.Name.Pack, pack.id)) }
        }
        way(R.drawable.ic_add, ExchangeLabel.PACK_OPEN, Place.Name.PackOpen)
    }
}

/** The ground of what a pack says. */
internal val PackColour.tone get() = when (this) {
    PackColour.PLAIN -> Tone.Plain
    PackColour.AMBER -> Tone.Amber
    PackColour.RED, PackColour.CLOSED -> Tone.Grave
}

/** The file of a pack is chosen on this phone. */
internal class PackOpenScreen : StillScreen() {
    override val isQuiet get() = false

    override fun Page.draw() {
        title(word(ExchangeLabel.PACK_OPEN))
        text(word(ExchangeLabel.PACK_OPEN_HINT))
        waiting<File?>(word(Label.FILE_CHOOSE), begin = { choose(it) }) { file ->
            file?.let { go(Place(Place.Name.PackGiven, it.path)) }
        }
    }

    private fun Page.choose(answered: (Answer<File?>) -> Unit) = documents.open { chosen ->
        val files = SealedFiles(context)
        if (chosen == null) answered(Answer.Known(null)) else beside({ files.copy(chosen) }, answered)
    }
}
