package app.faro.screens

import android.text.InputType
import android.text.InputType.TYPE_TEXT_VARIATION_PASSWORD
import android.text.InputType.TYPE_TEXT_VARIATION_VISIBLE_PASSWORD
import app.faro.ui.Field
import app.faro.ui.Page
import app.faro.ui.Press
import app.faro.ui.Space
import app.faro.ui.Weight
import faro.core.Label

/** A button that shows what was typed, and hides it again. */
internal fun Page.revealing(isShown: () -> Boolean, show: (Boolean) -> Unit): Press {
    val button = Press(context, Weight.Other).say(word(Label.SHOW_TYPED))
    button.does {
        show(!isShown())
        button.say(word(if (isShown()) Label.HIDE_TYPED else Label.SHOW_TYPED))
    }
    return put(button, Space.GAP)
}

internal fun Page.revealing(vararg fields: Field): Press {
    var isShown = false
    return revealing({ isShown }) { show ->
        isShown = show
        for (field in fields) {
            val (open, hidden) = TYPE_TEXT_VARIATION_VISIBLE_PASSWORD to TYPE_TEXT_VARIATION_PASSWORD
            val typeface = field.edit.typeface
            field.edit.inputType = InputType.TYPE_CLASS_TEXT or (if (show) open else hidden)
            field.edit.typeface = typeface
            field.edit.setSelection(field.edit.length())
        }
    }
}
