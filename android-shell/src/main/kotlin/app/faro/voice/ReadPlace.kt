package app.faro.voice

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import app.faro.Place
import app.faro.screens.ArticleScreen
import faro.core.Faro
import faro.core.ReadPage
import faro.core.SpokenBlock
import faro.core.Text

/** What is read aloud of this place; nothing where there is no button for it. `page` is what was drawn. */
internal fun Place.aloud(page: View): ((Faro) -> List<SpokenBlock>)? {
    val whole = when (name) {
        Place.Name.Home -> ReadPage.Home
        Place.Name.Rule, Place.Name.Hearing, Place.Name.Duty, Place.Name.DutyTime -> ReadPage.Item(id)
        Place.Name.Article -> ReadPage.Article(ArticleScreen.article(id), null)
        else -> null
    }
    if (whole != null) return { core -> core.readAloud(whole) }
    if (name !in AS_DRAWN) return null
    val texts = page.drawn()
    return { core -> core.readTexts(texts) }
}

/** The first steps, which say what nobody should have to read, and an article that is not kept yet. */
private val AS_DRAWN = setOf(
    Place.Name.Language,
    Place.Name.Country,
    Place.Name.Passphrase,
    Place.Name.Picked,
    Place.Name.PickedAgain,
    Place.Name.Number,
    Place.Name.NumberAgain,
    Place.Name.Words,
    Place.Name.Code,
    Place.Name.Lost,
    Place.Name.FirstQuestion,
    Place.Name.Remind,
    Place.Name.PackArticle,
)

/** The core's words that are seen, in their order. A secret to be written down is none: nobody else may hear it. */
private fun View.drawn(): List<Text> = when {
    visibility != View.VISIBLE -> emptyList()
    this is ViewGroup -> (0 until childCount).flatMap { getChildAt(it).drawn() }
    else -> listOfNotNull((tag as? Text)?.copy(text = (this as TextView).text.toString()))
}
