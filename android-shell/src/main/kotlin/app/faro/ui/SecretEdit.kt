package app.faro.ui

import android.content.Context
import android.widget.EditText

/** A place to type a secret: it can be pasted into, and nothing goes out of it, shown or not. */
internal class SecretEdit(context: Context) : EditText(context) {
    init {
        customSelectionActionModeCallback = NoActions
        secret()
    }

    override fun onTextContextMenuItem(id: Int): Boolean = id !in OUT && super.onTextContextMenuItem(id)

    private companion object {
        val OUT = setOf(android.R.id.copy, android.R.id.cut, android.R.id.shareText)
    }
}
