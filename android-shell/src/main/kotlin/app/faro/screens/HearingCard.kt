package app.faro.screens

import android.content.Intent
import app.faro.Place
import app.faro.R
import app.faro.ui.Card
import app.faro.ui.Icon
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import app.faro.ui.Weight
import app.faro.ui.beside
import app.faro.ui.below
import app.faro.ui.column
import app.faro.ui.row
import faro.core.CaseLabel
import faro.core.HearingCardView
import faro.core.PhoneView

/** The next hearing, before anything else; or the way to write one down. */
internal fun Page.nextHearing(shown: HearingCardView?) {
    heading(word(CaseLabel.NEXT_HEARING), Space.SMALL)
    if (shown == null) noHearing() else hearing(shown)
}

private fun Page.noHearing() = line(R.drawable.ic_hearing, draw = {
    text(word(CaseLabel.NEXT_HEARING_NONE), Type.Strong)
    text(word(CaseLabel.NEXT_HEARING_NONE_HINT), Type.Second, Space.HAIR)
}) { go(Place(Place.Name.HearingAdd)) }

private fun Page.hearing(shown: HearingCardView) {
    val tone = shown.item.tone.hero
    val card = Card(context, tone).does { go(shown.target.place) }
    val page = inside(card, tone)
    val line = card.below(row(context))
    line.beside(Icon(context, R.drawable.ic_hearing, tone.icon, LARGE))
    val words = line.beside(column(context), 1f, Space.GAP)
    inside(words, tone).text(shown.item.title, Type.Headline)
    // Not larger than this: the time and the place below it are in sight with it.
    shown.state?.let { page.unsure(it.text, Type.Strong) }
    page.courtTime(shown.time)
    page.distance(shown.distance, shown.item.tone)
    shown.leave?.let { page.day(it) }
    if (shown.item.place.isNotEmpty()) page.own(shown.item.place, Type.Second, Space.SMALL)
    page.itemNotes(shown.item.notes)
    put(card, Space.SMALL)
    shown.call?.let { call(it) }
    marks(shown.item)
}

/** The dialler with the number in it: Faro calls nobody by itself. */
internal fun Page.call(phone: PhoneView, weight: Weight = Weight.Other) =
    button(phone.call, weight, R.drawable.ic_phone) { leave(Intent.ACTION_DIAL, phone.uri) }

private const val LARGE = 32
