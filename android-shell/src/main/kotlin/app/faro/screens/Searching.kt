package app.faro.screens

import app.faro.Answer
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.column
import faro.core.Faro
import faro.core.Label

/** What a list is searched with, and what is said where it is empty. */
internal class Searching<T>(
    val hint: Label,
    val none: Label,
    val all: (Faro) -> List<T>,
    val search: (Faro, String) -> List<T>,
)

/** A list under a field that searches it while somebody types; where there is nothing to search there is no field. */
internal fun <T> Page.searching(searching: Searching<T>, shown: List<T>, line: Page.(T) -> Unit) {
    val field = if (shown.isEmpty()) null else field(word(searching.hint))
    val found = put(column(context), Space.GAP)
    fun list(all: List<T>) {
        found.removeAllViews()
        inside(found).each(all, searching.none, line)
    }
    list(shown)
    field?.onTyped { query ->
        ask({ if (query.isBlank()) searching.all(it) else searching.search(it, query) }) { answer ->
            if (answer is Answer.Known && field.words == query) list(answer.value)
        }
    }
}
