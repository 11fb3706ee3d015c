package app.faro

import android.content.Intent
import android.media.AudioManager
import android.os.Looper
import android.speech.tts.TextToSpeech
import android.speech.tts.Voice
import app.faro.screens.ArticleScreen
import faro.core.HearingKind
import faro.core.Label
import faro.core.NewHearing
import faro.core.PhoneLabel
import faro.core.ReadPage
import faro.core.SpokenBlock
import java.util.Locale
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowTextToSpeech

/** Pages are read aloud by the voices that this phone has, block by block; what it has no voice for is said. */
@RunWith(ShellRunner::class)
internal class VoiceTest {
    private val phone = Phone()
    private val voice get() = shadowOf(ShadowTextToSpeech.getLastTextToSpeechInstance())

    @After
    fun end() = phone.app.die()

    @Test
    fun homeIsReadInSpanishAndWhatIsMissingIsSaid() = with(phone.withVault("es")) {
        call { it.setContentLanguage("en") }
        window.refresh()
        settle()
        has("es-US")
        val blocks = call { it.readAloud(ReadPage.Home) }
        assertEquals(setOf("es", "en"), blocks.map { it.tag }.toSet())
        tap(Label.READ_ALOUD)
        sees(Label.READ_STOP)
        begins()
        settle()
        assertEquals(said(blocks.filter { it.tag == "es" }), voice.spokenTextList)
        sees(call { it.noVoice("en") }.text)
        seesNot(call { it.noVoice("es") }.text)
        sees(Label.READ_ALOUD)
        assertTrue(voice.isShutdown)
        tap(PhoneLabel.VOICE_GET)
        assertEquals(TextToSpeech.Engine.ACTION_INSTALL_TTS_DATA, shadowOf(window).nextStartedActivity.action)
    }

    @Test
    fun withBothVoicesAllOfItIsReadInItsOrder() = with(phone.withVault("es")) {
        call { it.setContentLanguage("en") }
        window.refresh()
        settle()
        has("es-US")
        has("en-US")
        tap(Label.READ_ALOUD)
        begins()
        settle()
        assertEquals(said(call { it.readAloud(ReadPage.Home) }), voice.spokenTextList)
        seesNot(word(PhoneLabel.VOICE_GET))
    }

    @Test
    fun noWordGoesToAVoiceThatNeedsTheInternet() = with(phone.withVault()) {
        has("en-US", needsInternet = true)
        tap(Label.READ_ALOUD)
        begins()
        settle()
        assertEquals(emptyList<String>(), voice.spokenTextList)
        sees(PhoneLabel.VOICE_NETWORK)
        has("en-GB", quality = Voice.QUALITY_LOW)
        tap(Label.READ_ALOUD)
        begins()
        settle()
        assertEquals("en-GB", voice.currentVoice.name)
        assertTrue(voice.spokenTextList.isNotEmpty())
    }

    @Test
    fun aVoiceThatIsNotInstalledIsNone() = with(phone.withVault()) {
        has("en-US", features = setOf(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED))
        tap(Label.READ_ALOUD)
        begins()
        settle()
        sees(call { it.noVoice("en") }.text)
    }

    @Test
    fun aPhoneWithoutAnyVoiceSaysSo() = with(phone.withVault()) {
        tap(Label.READ_ALOUD)
        begins(TextToSpeech.ERROR)
        settle()
        sees(call { it.noVoice("en") }.text)
        sees(Label.READ_ALOUD)
    }

    @Test
    fun itStopsWhenThePageIsLeft() = stopsWhen {
        tap(Label.SETTINGS)
    }

    @Test
    fun itStopsWhenTheVaultIsClosed() = stopsWhen {
        app.lock()
        assertFalse(call { it.isUnlocked() })
    }

    @Test
    fun itStopsWhenAnotherAppIsInFront() = stopsWhen {
        away(1)
    }

    @Test
    fun itStopsWhenThePhoneRings() = stopsWhen {
        val focus = shadowOf(app.service<AudioManager>()).lastAudioFocusRequest
        focus.listener.onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT)
    }

    @Test
    fun itStopsWhenTheEarphonesComeOff() = stopsWhen {
        app.sendBroadcast(Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY))
    }

    @Test
    fun itStopsOnATap() = stopsWhen {
        tap(Label.READ_STOP)
    }

    @Test
    fun nobodyIsReadToWhileSomebodyIsOnThePhone() = with(phone.withVault()) {
        shadowOf(app.service<AudioManager>()).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED)
        tap(Label.READ_ALOUD)
        assertNull(ShadowTextToSpeech.getLastTextToSpeechInstance())
        sees(Label.READ_ALOUD)
    }

    @Test
    fun aHearingARuleAndAnArticleAreReadAsTheCoreSaysThem() = with(phone.withVault()) {
        has("en-US")
        val hearing = call {
            it.addHearing(NewHearing("us", HearingKind.MASTER, "2027-02-02T09:00", "America/New_York", ""))
            it.hearings().single().id
        }
        val rule = call { core -> core.listed().first { it.rule != null }.target.id }
        val article = call { it.articles() }.first().id
        val pages = listOf(
            Place(Place.Name.Hearing, hearing) to ReadPage.Item(hearing),
            Place(Place.Name.Rule, rule) to ReadPage.Item(rule),
            ArticleScreen.place(article, null) to ReadPage.Article(article, null),
        )
        for ((place, page) in pages) {
            window.go(place)
            settle()
            tap(Label.READ_ALOUD)
            begins()
            settle()
            assertEquals(said(call { it.readAloud(page) }), voice.spokenTextList)
        }
    }

    @Test
    fun oneSectionOfAnArticleIsRead() = with(phone.withVault()) {
        has("en-US")
        val (article, section) = call { core ->
            core.articles().firstNotNullOf { line ->
                core.article(line.id).sections.lastOrNull { it.heading.text.isNotEmpty() }?.let { line.id to it }
            }
        }
        window.go(ArticleScreen.place(article, null))
        settle()
        val name = listOf(word(Label.READ_ALOUD), section.heading.text).joinToString("\n")
        views().single { it.contentDescription == name }.performClick()
        settle()
        begins()
        settle()
        assertEquals(said(call { it.readAloud(ReadPage.Article(article, section.id)) }), voice.spokenTextList)
    }

    @Test
    fun theFirstStepsAreReadAndASecretNever() = with(phone) {
        has("en-US")
        start()
        tap("English")
        tap(call { core -> core.jurisdictions().first { it.id == "us" }.name.text })
        tap(Label.READ_ALOUD)
        begins()
        settle()
        assertTrue(voice.spokenTextList.any { word(Label.STEPS_COUNTRY) in it })
        tap(Label.NEXT)
        tap(Label.STEPS_NUMBER)
        val secret = words().filter { Regex("[0-9]{6}").matches(it) }
        assertTrue(secret.isNotEmpty())
        tap(Label.READ_ALOUD)
        begins()
        settle()
        assertTrue(voice.spokenTextList.isNotEmpty())
        val digits = voice.spokenTextList.joinToString("").filter(Char::isDigit)
        secret.forEach { assertFalse(it in digits) }
    }

    /** Home is being read, and then something happens: the rest of it is not said. */
    private fun stopsWhen(happens: Phone.() -> Unit) = with(phone.withVault()) {
        has("en-US")
        val all = call { it.readAloud(ReadPage.Home) }
        tap(Label.READ_ALOUD)
        begins()
        val looper = shadowOf(Looper.getMainLooper())
        while (voice.lastSpokenText == null) looper.runOneTask()
        val reading = voice
        happens()
        settle()
        assertTrue(reading.isShutdown)
        val before = reading.spokenTextList
        assertTrue("${before.size} of ${all.size}", before.size < all.size)
        settle()
        assertEquals(before, reading.spokenTextList)
        seesNot(word(Label.READ_STOP))
    }

    /** The platform found its voices. */
    private fun begins(status: Int = TextToSpeech.SUCCESS) = voice.onInitListener.onInit(status)

    private fun has(
        tag: String,
        needsInternet: Boolean = false,
        quality: Int = Voice.QUALITY_NORMAL,
        features: Set<String> = emptySet(),
    ) = ShadowTextToSpeech.addVoice(
        Voice(tag, Locale.forLanguageTag(tag), quality, Voice.LATENCY_NORMAL, needsInternet, features),
    )

    private fun said(blocks: List<SpokenBlock>) = blocks.map { it.text }
}
