package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/**
 * How far a code is typed: a cell for each group, in two rows. One that is right has a pencil, and is typed again when it
 * is pressed. They stand from left to right in every language, as the digits do.
 */
internal class GroupCells(
    context: Context,
    private val names: List<Text>,
    private val mend: Text,
    private val does: (Int) -> Unit,
) : LinearLayout(context) {
    private val cells = names.indices.map(::cell)

    init {
        orientation = VERTICAL
        layoutDirection = View.LAYOUT_DIRECTION_LTR
        for (half in cells.chunked(names.size / 2)) {
            val line = below(row(context), Space.SMALL)
            line.layoutDirection = View.LAYOUT_DIRECTION_LTR
            // A pencil makes a cell no lower than its neighbours.
            line.isBaselineAligned = false
            for (cell in half) line.beside(cell, 1f, Space.SMALL)
        }
    }

    /** `now` is being typed; `right` were typed. */
    fun show(now: Int, right: Set<Int>) = cells.forEachIndexed { at, cell ->
        val isRight = at in right && at != now
        cell.isEnabled = isRight
        val color = context.getColor(
            when {
                at == now -> R.color.on_accent
                isRight -> R.color.accent
                else -> R.color.ink_second
            },
        )
        cell.setTextColor(color)
        cell.compoundDrawableTintList = ColorStateList.valueOf(color)
        cell.setCompoundDrawablesRelativeWithIntrinsicBounds(if (isRight) R.drawable.ic_edit else 0, 0, 0, 0)
        cell.background = when {
            at == now -> context.ground(R.color.accent)
            isRight -> context.pressable(context.ground(R.color.surface, R.color.accent))
            else -> context.ground(R.color.surface, R.color.line)
        }
        cell.contentDescription = listOfNotNull(names[at].text, mend.text.takeIf { isRight }).joinToString("\n")
    }

    private fun cell(at: Int): Button {
        val cell = object : Button(context) {
            override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
                keepWordsWhole(MeasureSpec.getSize(widthMeasureSpec), Type.Strong.size)
                super.onMeasure(widthMeasureSpec, heightMeasureSpec)
            }
        }
        // Not as the keys below are written.
        cell.text = (at + 1).toString() + "."
        cell.textDirection = View.TEXT_DIRECTION_LTR
        cell.stateListAnimator = null
        cell.typeface = Type.Strong.face
        cell.setTextSize(TypedValue.COMPLEX_UNIT_SP, Type.Strong.size)
        cell.gravity = Gravity.CENTER
        cell.minWidth = 0
        cell.minimumWidth = 0
        cell.minHeight = dp(Space.TARGET)
        cell.setPaddingRelative(dp(Space.SMALL), dp(Space.HAIR), dp(Space.SMALL), dp(Space.HAIR))
        cell.setOnClickListener { does(at) }
        return cell
    }
}
