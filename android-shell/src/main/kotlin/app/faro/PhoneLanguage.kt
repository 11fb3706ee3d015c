package app.faro

import android.app.LocaleManager
import android.content.Context
import android.os.Build
import android.os.LocaleList
import faro.core.Faro
import faro.core.FaroException

/** The language of this app in the phone's own settings: there is one from API 33 on. Off the main thread. */
internal class PhoneLanguage(private val context: Context) {
    /** What the settings were told last. */
    private var told: String? = null

    /**
     * The settings of the phone and those of the app name one language. Where somebody changed it in the phone's settings
     * that counts; every other time it is what they chose here, so that the platform's own words are in it too.
     */
    fun keepWith(core: Faro, asksPhone: Boolean) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || !core.languageChosen()) return
        val manager = context.service<LocaleManager>()
        val chosen = manager.applicationLocales
        if (asksPhone && !chosen.isEmpty) take(core, chosen[0].toLanguageTag())
        val tag = core.language()
        if (tag == told) return
        manager.applicationLocales = LocaleList.forLanguageTags(tag)
        told = tag
    }

    private fun take(core: Faro, tag: String) = try {
        if (tag != core.language()) core.setLanguage(tag) else Unit
    } catch (_: FaroException.Refused) {
        // One that Faro does not have: the one that was chosen stays.
    }
}
