package app.faro.screens

import android.widget.LinearLayout
import app.faro.Answer
import app.faro.files.GreyPhoto
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.column
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.FoundCode
import faro.core.PublisherView

/** Who made a pack: their digits beside the word that they are the same, or their code on a photo; or the end of that. */
internal fun Page.publisher(of: PublisherView) {
    heading(word(ExchangeLabel.PACK_WHO))
    card {
        of.name?.let { own(it, Type.Strong) }
        of.says?.let { text(it) }
        text(of.digits, Type.Headline)
        of.toDo?.let { hint ->
            text(hint)
            val name = field(word(ExchangeLabel.PACK_NAME))
            pinning(ExchangeLabel.PACK_SAME, name, of, null)
            val scanned = column(context)
            waiting<FoundCode?>(word(ExchangeLabel.PACK_SCAN), Weight.Other, begin = { photo(it) }) { code ->
                code?.let { scanned(scanned, name, of, it) }
            }
            put(scanned, Space.GAP)
        }
    }
    if (of.name != null) {
        val hint = listOf(word(ExchangeLabel.PACK_DISTRUST_HINT))
        asking(word(ExchangeLabel.PACK_DISTRUST), hint, { it.unpinPublisher(of.id) }) { refresh() }
    }
}

private fun Page.scanned(place: LinearLayout, name: Field, of: PublisherView, code: FoundCode) {
    place.removeAllViews()
    inside(place).pinning(ExchangeLabel.PACK_SCANNED, name, of, code.text)
}

/** From now on the person knows them, by a name of their own: what they publish may make dates. */
private fun Page.pinning(label: ExchangeLabel, name: Field, of: PublisherView, scanned: String?) =
    waiting<Unit>(word(label), begin = { answered ->
        val called = name.words
        change({ core: Faro -> core.pinPublisher(of.id, called, scanned) }, answered)
    }) { refresh() }

/** A publisher's code in a photo; nothing where the person goes back. */
private fun Page.photo(answered: (Answer<FoundCode?>) -> Unit) = documents.open { document ->
    if (document == null) {
        answered(Answer.Known(null))
    } else {
        beside({ work -> GreyPhoto.codes(document, work).firstOrNull { it.publisher != null } }) { answer ->
            val isNone = answer is Answer.Known && answer.value == null
            answered(if (isNone) Answer.Refused(word(ExchangeLabel.PACK_NO_CODE)) else answer)
        }
    }
}
