package app.faro.ui

import android.content.Context
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.LinearLayout
import app.faro.R
import faro.core.Text

/** A place to type, under its label. */
internal class Field(context: Context, label: Text, typed: String, kind: Kind) : LinearLayout(context) {
    /** No speller sees what is typed: on many phones it is another app. */
    enum class Kind(val type: Int, val lines: Int) {
        Words(
            InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES or
                InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS,
            1,
        ),
        Code(InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS, 1),
        Number(InputType.TYPE_CLASS_NUMBER, 1),
        Phone(InputType.TYPE_CLASS_PHONE, 1),

        /** An address, as on a letter. */
        Letter(
            InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_WORDS or
                InputType.TYPE_TEXT_FLAG_MULTI_LINE or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS,
            3,
        ),
        Secret(InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_VARIATION_PASSWORD, 1),
        Long(
            InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES or
                InputType.TYPE_TEXT_FLAG_MULTI_LINE or InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS,
            6,
        ),
    }

    val edit = if (kind == Kind.Secret) SecretEdit(context) else EditText(context)

    init {
        orientation = VERTICAL
        val name = below(TextBlock(context, Type.Strong).say(label))
        edit.id = View.generateViewId()
        name.labelFor = edit.id
        edit.inputType = kind.type
        edit.typeface = Type.Body.face
        edit.setTextSize(TypedValue.COMPLEX_UNIT_SP, Type.Body.size)
        edit.setTextColor(context.getColor(R.color.ink))
        edit.textDirection = View.TEXT_DIRECTION_FIRST_STRONG_LTR
        edit.textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        edit.setLineSpacing(0f, LINES)
        edit.minLines = kind.lines
        edit.gravity = if (kind.lines > 1) Gravity.TOP or Gravity.START else Gravity.CENTER_VERTICAL or Gravity.START
        edit.minimumHeight = dp(Space.BUTTON)
        edit.setPaddingRelative(dp(Space.INNER), dp(Space.GAP), dp(Space.INNER), dp(Space.GAP))
        edit.background = context.ground(R.color.surface, R.color.edge)
        // No keyboard learns what is typed here, and no service fills it in.
        edit.imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or EditorInfo.IME_FLAG_NO_EXTRACT_UI
        edit.keepFromServices()
        edit.isSaveEnabled = false
        edit.setText(typed)
        below(edit, Space.SMALL)
    }

    var words: String
        get() = edit.text.toString()
        set(value) = edit.setText(value)

    fun onTyped(work: (String) -> Unit) = edit.addTextChangedListener(object : TextWatcher {
        override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
        override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit
        override fun afterTextChanged(text: Editable) = work(text.toString())
    })

    private companion object {
        const val LINES = 1.15f
    }
}
