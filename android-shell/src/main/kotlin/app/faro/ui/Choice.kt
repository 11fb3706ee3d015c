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
    val box = ownChoice(context, said.text, chosen, many, does)
    box.tag = said
    box.textLocale = Locale.forLanguageTag(said.tag)
    return box
}

/** The same in somebody's own words. */
internal fun ownChoice(
    context: Context,
    words: String,
    chosen: Boolean,
    many: Boolean = true,
    does: (Boolean) -> Unit,
): CompoundButton {
    val box = box(context, many)
    box.text = words
    box.textDirection = View.TEXT_DIRECTION_FIRST_STRONG
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

private fun box(context: Context, many: Boolean): CompoundButton = if (many) {
    object : CheckBox(context) {
        override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
            keepWordsWhole(MeasureSpec.getSize(widthMeasureSpec), Type.Body.size)
            super.onMeasure(widthMeasureSpec, heightMeasureSpec)
        }
    }
} else {
    object : RadioButton(context) {
        override fun onMeasure(widthMeasureSpec: Int, heightMeasureSpec: Int) {
            keepWordsWhole(MeasureSpec.getSize(widthMeasureSpec), Type.Body.size)
            super.onMeasure(widthMeasureSpec, heightMeasureSpec)
        }
    }
}

/** One of several: at the beginning the first, or another, or, where nobody should guess, none. */
internal fun <T> Page.choices(
    all: List<Pair<Text, T>>,
    chosen: Int? = 0,
    does: (T) -> Unit,
) = card(gap = Space.SMALL) {
    val boxes = mutableListOf<CompoundButton>()
    all.forEachIndexed { index, (said, value) ->
        val box = choice(context, said, index == chosen, many = false) { isNow ->
            if (isNow) {
                boxes.filterIndexed { other, _ -> other != index }.forEach { it.isChecked = false }
                does(value)
            }
        }
        boxes.add(put(box, 0))
    }
}

/** What was chosen; nothing, where nobody may guess it. */
internal class Chosen<T : Any>(var value: T?) {
    var onChosen = {}
}

/** One of several, kept in `chosen`. */
internal fun <T : Any> Page.choices(all: List<Pair<Text, T>>, chosen: Chosen<T>) =
    choices(all, all.indexOfFirst { (_, value) -> value == chosen.value }) {
        chosen.value = it
        chosen.onChosen()
    }
