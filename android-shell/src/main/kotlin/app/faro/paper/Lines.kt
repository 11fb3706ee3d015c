package app.faro.paper

import faro.core.SheetBlock
import faro.core.SheetLine
import faro.core.SheetView

/** All that a sheet says, from the top to the bottom. */
internal fun SheetView.lines(): List<SheetLine> = title + blocks.flatMap { it.lines() }

private fun SheetBlock.lines(): List<SheetLine> = when (this) {
    is SheetBlock.Heading -> text
    is SheetBlock.Sentence -> text
    is SheetBlock.Field -> label + lines.flatMap { it.cells }
    is SheetBlock.Date -> title + days.flatMap { it.cells } + listOfNotNull(place)
    is SheetBlock.Code -> caption
    is SheetBlock.Write -> label
    is SheetBlock.Table -> (head + rows).flatMap { it.cells }
    is SheetBlock.Card -> blocks.flatMap { it.lines() }
}
