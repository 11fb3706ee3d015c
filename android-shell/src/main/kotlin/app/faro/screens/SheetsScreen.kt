package app.faro.screens

import app.faro.Place
import app.faro.R
import app.faro.Screen
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Type
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.SheetChoice

/** The pages that can be printed, and what each is for. */
internal class SheetsScreen : Screen<List<SheetChoice>>() {
    override val tab get() = Place.Name.MyCase

    override fun load(core: Faro): List<SheetChoice> = core.sheets().kinds

    override fun Page.draw(shown: List<SheetChoice>) {
        title(word(ExchangeLabel.SHEETS), R.drawable.ic_print)
        text(word(ExchangeLabel.SHEETS_HINT))
        for (sheet in shown) {
            line(R.drawable.ic_paper, draw = {
                text(sheet.name, Type.Strong)
                text(sheet.purpose, Type.Second, Space.HAIR)
            }) { go(Place(Place.Name.Sheet, sheet.kind.name)) }
        }
    }
}
