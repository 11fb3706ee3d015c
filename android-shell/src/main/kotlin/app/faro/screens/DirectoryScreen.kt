package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.pick
import app.faro.ui.rows
import faro.core.Faro
import faro.core.FilterChoice
import faro.core.Label
import faro.core.ServiceFilters
import faro.core.ServicesView

/** Who helps, by need, language and place. What was chosen is the id of the page: whoever comes back finds it. */
internal class DirectoryScreen(id: String) : Screen<DirectoryScreen.Shown>() {
    private val chosen = (id.split(BETWEEN) + List(FILTERS) { "" }).take(FILTERS)

    class Shown(val filters: ServiceFilters, val found: ServicesView)

    override fun load(core: Faro): Shown {
        val (need, language, place) = chosen.map { it.ifEmpty { null } }
        return Shown(core.serviceFilters(), core.services(need, language, place))
    }

    override fun Page.draw(shown: Shown) {
        title(word(Label.DIRECTORY))
        text(word(Label.DIRECTORY_HINT))
        val filters = shown.filters
        filter(0, Label.DIRECTORY_NEED, filters.needs)
        filter(1, Label.DIRECTORY_LANGUAGE, filters.languages)
        filter(2, Label.DIRECTORY_PLACE, filters.places)
        shown.found.none?.let { text(it, gap = Space.SECTION) }
        rows(shown.found.services) { service ->
            line(R.drawable.ic_phone, draw = {
                text(service.name, Type.Strong)
                text(service.about, Type.Second, Space.HAIR)
                service.phone?.let { own(it.text, gap = Space.HAIR) }
            }) { go(Place(Place.Name.Service, service.id)) }
        }
    }

    /** What is chosen of one list, and a tap to choose another. */
    private fun Page.filter(at: Int, name: Label, all: List<FilterChoice>) {
        val choices = listOf(word(Label.DIRECTORY_ALL) to "") + all.map { it.text to it.code }
        val taken = maxOf(choices.indexOfFirst { (_, code) -> code == chosen[at] }, 0)
        line(draw = {
            text(word(name), Type.Second)
            text(choices[taken].first, Type.Strong, 0)
        }) {
            pick(word(name), choices.map { it.first }, taken) { picked ->
                val now = chosen.mapIndexed { other, code -> if (other == at) choices[picked].second else code }
                remember(Place(Place.Name.Directory, now.joinToString(BETWEEN)))
                refresh()
            }
        }
    }

    private companion object {
        const val BETWEEN = "|"
        const val FILTERS = 3
    }
}
