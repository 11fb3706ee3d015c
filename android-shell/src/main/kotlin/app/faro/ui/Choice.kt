package app.faro.ui

import android.content.Context
import android.content.res.ColorStateList
import android.util.TypedValue
import android.view.View
import android.widget.CheckBox
import android.widget.CompoundButton
import android.widget.RadioButton
import app.faro.R
import faro.core.Text
import java.util.Locale

/** One of several answers: a row that is pressed as a whole. */
internal fun choice(
    context: Context,
    said: Text,
    chosen: Boolean,
    many: Boolean = true,
    does: (Boolean) -> Unit,
): CompoundButton {
    val box = if (many) CheckBox(context) else RadioButton(context)
    box.text = said.text
    box.textLocale = Locale.forLanguageTag(said.tag)
    box.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
    box.typeface = Type.Body.face
    box.setTextSize(TypedValue.COMPLEX_UNIT_SP, Type.Body.size)
    box.setTextColor(context.getColor(R.color.ink))
    box.buttonTintList = ColorStateList.valueOf(context.getColor(R.color.accent))
    box.minHeight = context.dp(Space.BUTTON)
    box.setPaddingRelative(context.dp(Space.GAP), context.dp(Space.SMALL), 0, context.dp(Space.SMALL))
    box.isChecked = chosen
    box.setOnCheckedChangeListener { _, isChosen -> does(isChosen) }
    return box
}

/** Exactly one of several; the first at the beginning. */
internal fun <T> Page.choices(all: List<Pair<Text, T>>, does: (T) -> Unit) = card(gap = Space.SMALL) {
    val boxes = mutableListOf<CompoundButton>()
    all.forEachIndexed { index, (said, value) ->
        val box = choice(context, said, index == 0, many = false) { isChosen ->
            if (isChosen) {
                boxes.filterIndexed { other, _ -> other != index }.forEach { it.isChecked = false }
                does(value)
            }
        }
        boxes.add(put(box, 0))
    }
}
