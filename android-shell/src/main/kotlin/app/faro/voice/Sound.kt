package app.faro.voice

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.media.AudioFocusRequest
import android.media.AudioManager
import app.faro.service

/** The phone's loudspeaker, lent. `lost`: the phone rings, another app plays, or the earphones came off. */
internal class Sound(private val context: Context, private val lost: () -> Unit) {
    private val manager = context.service<AudioManager>()
    private val wish = AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT)
        .setAudioAttributes(Voice.SPEECH)
        .setWillPauseWhenDucked(true)
        .setOnAudioFocusChangeListener { change -> if (change < 0) lost() }
        .build()

    /** What was said into an ear must not go on into the room. */
    private val off = object : BroadcastReceiver() {
        override fun onReceive(context: Context, intent: Intent) = lost()
    }

    /** False where somebody is on the phone. */
    fun take(): Boolean {
        if (manager.requestAudioFocus(wish) != AudioManager.AUDIOFOCUS_REQUEST_GRANTED) return false
        context.registerReceiver(off, IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
        return true
    }

    fun leave() {
        context.unregisterReceiver(off)
        manager.abandonAudioFocusRequest(wish)
    }
}
