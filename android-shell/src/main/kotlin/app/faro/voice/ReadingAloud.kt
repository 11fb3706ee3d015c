package app.faro.voice

import android.content.Context
import faro.core.SpokenBlock

/**
 * Reads blocks aloud, one after the other, each in its language. No word goes to a voice that needs the internet: what
 * cannot be read so is left out, and `missing` is told of its language, once. `changed`: it began or came to its end.
 */
internal class ReadingAloud(
    private val context: Context,
    private val missing: (tag: String, Standing) -> Unit,
    private val changed: () -> Unit,
) {
    private var voice: Voice? = null
    private val sound = Sound(context, ::stop)
    private val told = mutableSetOf<String>()

    val isOn: Boolean get() = voice != null

    fun start(blocks: List<SpokenBlock>) {
        stop()
        if (!sound.take()) return
        voice = Voice(context) { isThere -> if (isThere) begin(blocks) else tellAll(blocks) }
        changed()
    }

    fun stop() {
        val last = voice ?: return
        voice = null
        told.clear()
        last.close()
        sound.leave()
        changed()
    }

    private fun begin(blocks: List<SpokenBlock>) {
        val voice = voice ?: return
        val standing = blocks.map { it.tag }.distinct().associateWith(voice::standing)
        for ((tag, how) in standing) if (how != Standing.Here) tell(tag, how)
        next(blocks.filter { standing[it.tag] == Standing.Here }.iterator())
    }

    private fun next(rest: Iterator<SpokenBlock>) {
        val voice = voice ?: return
        if (!rest.hasNext()) return stop()
        val block = rest.next()
        voice.say(block) { isSaid ->
            if (!isSaid) tell(block.tag, Standing.None)
            next(rest)
        }
    }

    private fun tellAll(blocks: List<SpokenBlock>) {
        for (tag in blocks.map { it.tag }.distinct()) tell(tag, Standing.None)
        stop()
    }

    private fun tell(tag: String, how: Standing) {
        if (told.add(tag)) missing(tag, how)
    }
}
