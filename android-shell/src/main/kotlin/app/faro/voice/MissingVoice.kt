package app.faro.voice

import android.content.ActivityNotFoundException
import android.content.Intent
import android.speech.tts.TextToSpeech
import android.view.View
import app.faro.Answer
import app.faro.R
import app.faro.ui.Page
import app.faro.ui.Space
import app.faro.ui.Tone
import app.faro.ui.column
import app.faro.ui.dp
import app.faro.ui.toTop
import faro.core.PhoneLabel

/** Says above everything else on the page that a language is not read, why, and how to get a voice for it. */
internal fun Page.missingVoice(tag: String, how: Standing) = ask({ it.noVoice(tag) }) { answer ->
    if (answer is Answer.Known) {
        val place = column(context)
        place.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        place.setPaddingRelative(0, 0, 0, context.dp(Space.GAP))
        inside(place).card(Tone.Amber) {
            marked(R.drawable.ic_warning, R.color.amber) {
                text(if (how == Standing.Network) word(PhoneLabel.VOICE_NETWORK) else answer.value)
            }
            button(word(PhoneLabel.VOICE_GET), icon = R.drawable.ic_settings) { getVoice() }
        }
        column.addView(place, 0)
        place.toTop()
    }
}

/** The platform's own page for voices. */
private fun Page.getVoice() = try {
    context.startActivity(Intent(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA))
} catch (_: ActivityNotFoundException) {
    // A phone without any voice: the sentence above says where one is got.
}
