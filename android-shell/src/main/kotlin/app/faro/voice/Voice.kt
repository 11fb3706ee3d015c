package app.faro.voice

import android.content.Context
import android.media.AudioAttributes
import android.os.Handler
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.UtteranceProgressListener
import faro.core.SpokenBlock
import java.util.Locale
import java.util.MissingResourceException

/** Which voice a phone has for a language. */
internal enum class Standing {
    Here,

    /** Only one that sends the words over the internet. */
    Network,
    None,
}

/** The platform's voices, until they are closed. `ready` says whether there are any. All of it on the main thread. */
internal class Voice(context: Context, ready: (isThere: Boolean) -> Unit) {
    private val main = Handler(Looper.getMainLooper())
    private var isClosed = false

    /** What is being said, and what comes when it was said or could not be. */
    private var saying: Pair<String, (isSaid: Boolean) -> Unit>? = null
    private var count = 0

    // A phone without any voice answers while this is being made: what is done then must wait until it is.
    private val engine: TextToSpeech = TextToSpeech(context) { status ->
        main.post { if (!isClosed) ready(status == TextToSpeech.SUCCESS) }
    }

    init {
        engine.setAudioAttributes(SPEECH)
        engine.setOnUtteranceProgressListener(object : UtteranceProgressListener() {
            override fun onStart(id: String?) = Unit

            override fun onDone(id: String?) = ended(id, true)

            @Suppress("OVERRIDE_DEPRECATION")
            override fun onError(id: String?) = ended(id, false)

            override fun onError(id: String?, error: Int) = ended(id, false)
        })
    }

    fun standing(tag: String): Standing = when {
        best(tag) != null -> Standing.Here
        of(tag).isNotEmpty() -> Standing.Network
        else -> Standing.None
    }

    /** Says it by a voice of its language on this phone, after a pause where it is a heading; then `done`, once. */
    fun say(block: SpokenBlock, done: (isSaid: Boolean) -> Unit) {
        val id = (++count).toString()
        saying = id to done
        val voice = best(block.tag) ?: return ended(id, false)
        engine.setVoice(voice)
        if (block.heading) engine.playSilentUtterance(PAUSE, TextToSpeech.QUEUE_ADD, null)
        if (engine.speak(block.text, TextToSpeech.QUEUE_ADD, null, id) != TextToSpeech.SUCCESS) ended(id, false)
    }

    fun close() {
        isClosed = true
        saying = null
        engine.stop()
        engine.shutdown()
    }

    /** The platform tells it on a thread of its own. */
    private fun ended(id: String?, isSaid: Boolean) {
        main.post {
            val (waited, done) = saying ?: return@post
            if (waited == id) {
                saying = null
                done(isSaid)
            }
        }
    }

    /** As people speak it where the text or else the phone is from; then as well as the phone can. */
    private fun best(tag: String): android.speech.tts.Voice? {
        val country = Locale.forLanguageTag(tag).country.ifEmpty { Locale.getDefault().country }
        val here = of(tag).filter { !it.isNetworkConnectionRequired }
        return here.maxWithOrNull(compareBy({ it.locale.country == country }, { it.quality }, { it.name }))
    }

    /** Those of a language that are installed, or that a server reads for. */
    private fun of(tag: String): List<android.speech.tts.Voice> {
        val language = Locale.forLanguageTag(tag).three()
        return engine.voices.orEmpty().filter {
            it.locale.three() == language && TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED !in it.features.orEmpty()
        }
    }

    /** Some engines name languages by three letters. */
    private fun Locale.three(): String = try {
        isO3Language
    } catch (_: MissingResourceException) {
        language
    }

    internal companion object {
        val SPEECH: AudioAttributes = AudioAttributes.Builder()
            .setUsage(AudioAttributes.USAGE_MEDIA)
            .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
            .build()

        /** Milliseconds. */
        private const val PAUSE = 600L
    }
}
