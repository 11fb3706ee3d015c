package app.faro.screens

import app.faro.R
import app.faro.Screen
import app.faro.ui.Chosen
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.choices
import app.faro.ui.column
import faro.core.CaseLabel
import faro.core.Faro
import faro.core.Label
import faro.core.NewPerson
import faro.core.PersonNumber
import faro.core.PersonView
import faro.core.Relation
import faro.core.RelationChoice

/** A person is written down, or what is known of one changes. Without an id it is a new one. */
internal class PersonEditScreen(private val id: String) : Screen<PersonEditScreen.Shown>() {
    class Shown(val person: PersonView?, val relations: List<RelationChoice>)

    override val isQuiet get() = false

    override fun load(core: Faro) = Shown(if (id.isEmpty()) null else core.person(id), core.relations())

    override fun Page.draw(shown: Shown) {
        val person = shown.person
        val relation = Chosen(person?.relation)
        title(if (person == null) word(CaseLabel.PERSON_ADD) else word(Label.EDIT))
        val name = field(word(CaseLabel.PERSON_NAME), person?.name.orEmpty())
        text(word(CaseLabel.PERSON_RELATION), Type.Strong, Space.INNER)
        choices(shown.relations.map { it.text to it.relation }, relation)
        val born = field(word(CaseLabel.PERSON_BORN), person?.born.orEmpty(), Field.Kind.Code)
        val spelling = field(word(CaseLabel.PERSON_SPELLING), person?.spelling.orEmpty())
        val language = field(word(CaseLabel.PERSON_LANGUAGE), person?.language.orEmpty())
        val dialect = field(word(CaseLabel.PERSON_DIALECT), person?.dialect.orEmpty())
        val town = field(word(CaseLabel.PERSON_TOWN), person?.town.orEmpty())
        val numbers = numbers(person?.numbers.orEmpty())
        fun written(of: Relation) = NewPerson(
            name = name.words,
            relation = of,
            spelling = spelling.words,
            language = language.words,
            dialect = dialect.words,
            town = town.words,
            born = born.words.ifBlank { null },
            numbers = numbers(),
        )
        saves(relation, ::written, { keep(it) }) { back() }
    }

    private fun Faro.keep(person: NewPerson) {
        if (id.isEmpty()) addPerson(person) else editPerson(id, person)
    }

    /** The numbers on somebody's papers, each with what it is called; a line that stays empty is none. */
    private fun Page.numbers(told: List<PersonNumber>): () -> List<PersonNumber> {
        heading(word(CaseLabel.PERSON_NUMBERS))
        val lines = mutableListOf<Pair<Field, Field>>()
        val place = inside(put(column(context), Space.SMALL))
        fun add(number: PersonNumber) {
            val kind = place.field(word(CaseLabel.PERSON_NUMBER_KIND), number.kind)
            lines.add(kind to place.field(word(CaseLabel.PERSON_NUMBER), number.value, Field.Kind.Code))
        }
        told.forEach(::add)
        button(word(CaseLabel.PERSON_NUMBER_ADD), Weight.Other, R.drawable.ic_add) { add(PersonNumber("", "")) }
        return {
            lines.map { (kind, value) -> PersonNumber(kind.words, value.words) }
                .filter { it.kind.isNotBlank() || it.value.isNotBlank() }
        }
    }
}
