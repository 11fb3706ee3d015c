package app.faro

import android.app.Activity
import android.content.Intent
import android.content.res.Configuration
import android.os.Build
import android.os.Bundle
import android.view.View
import android.view.inputmethod.InputMethodManager
import android.window.OnBackInvokedDispatcher
import app.faro.files.Documents
import app.faro.files.Given
import app.faro.files.OutgoingFiles
import app.faro.files.SealedFiles
import app.faro.keys.KeyUse
import app.faro.reminders.Reminding
import app.faro.screens.UnlockScreen
import app.faro.screens.conditionFirst
import app.faro.screens.place
import app.faro.ui.Frame
import app.faro.ui.Lighthouse
import app.faro.ui.Page
import app.faro.ui.Tab
import app.faro.ui.TextBlock
import app.faro.ui.Type
import app.faro.ui.below
import app.faro.ui.keepToItself
import app.faro.voice.ReadingAloud
import app.faro.voice.aloud
import app.faro.voice.missingVoice
import faro.core.CaseLabel
import faro.core.Direction
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.FaroException
import faro.core.GivenFile
import faro.core.Label
import faro.core.ReadPage
import faro.core.SpokenBlock
import faro.core.Text
import java.io.File

/** The one window. It holds a stack of places, asks the core what the topmost shows, and draws it. */
internal class MainActivity : Activity(), Navigator {
    private lateinit var frame: Frame
    private lateinit var stack: Stack
    private var screen: Screen<*>? = null

    /** Which drawing is the newest: the answer to an older question is dropped. */
    private var drawing = 0

    /** The page that was drawn last, and the bar above it as it stands now. */
    private var page: Page? = null
    private var bar: () -> Unit = {}

    private val reading by lazy {
        ReadingAloud(this, { tag, how -> page?.missingVoice(tag, how) }) { bar() }
    }

    /** The words of the last drawing; the thread behind keeps them. */
    private var said: Words? = null

    /** What another app gave, until the vault is open. */
    private var given: Given? = null

    /** For how many seconds the vault may stay open while the app is out of sight. */
    private var lockAfter = 0

    /** The phone's settings may hold another language for this app than the one that was chosen in it. */
    private var asksPhone = true

    override val zone get() = faro.clock.now().zone
    override val steps get() = faro.steps
    override val canConfirm get() = faro.confirmation.isThere
    override val hasDeviceKey get() = faro.keys.hasDeviceKey()
    override val reminding by lazy { Reminding(this, faro.alarms) }
    override val documents = Documents(this)

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        window.keepToItself()
        frame = Frame(this)
        setContentView(frame)
        opening()
        stack = Stack.restored(savedInstanceState, faro.seal)
        if (savedInstanceState == null) take(intent)
        faro.onLock = ::locked
        faro.beforeLock = { screen?.leave() }
        // The override below is not called any more where there is this.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            onBackInvokedDispatcher.registerOnBackInvokedCallback(OnBackInvokedDispatcher.PRIORITY_DEFAULT, ::back)
        }
        refresh()
        // After the first page: where somebody had stopped the app, it holds no alarm any more.
        faro.work.ask({ faro.alarms.restoreAtOpening() }) {}
    }

    override fun onConfigurationChanged(new: Configuration) {
        super.onConfigurationChanged(new)
        asksPhone = true
        if (screen?.isQuiet == true) refresh()
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        take(intent)
        refresh()
    }

    /** Whoever comes back over the list of recent apps is given nothing again. */
    private fun take(intent: Intent) {
        val isAgain = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        if (!isAgain) given = Given.of(intent, contentResolver) ?: given
    }

    override fun onStart() {
        super.onStart()
        faro.leaving.back()
    }

    override fun onResume() {
        super.onResume()
        faro.leaving.back()
        // The day, a permission or the vault may be another by now.
        if (drawing > 1 && screen?.isQuiet == true) refresh()
    }

    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        stack.save(outState, faro.seal)
    }

    override fun onPause() {
        super.onPause()
        keep()
    }

    override fun onStop() {
        super.onStop()
        reading.stop()
        if (!isChangingConfigurations && !isFinishing) faro.leaving.left(lockAfter)
    }

    override fun onDestroy() {
        super.onDestroy()
        reading.stop()
        screen?.gone()
        faro.onLock = {}
        faro.beforeLock = { null }
        // Whoever goes out closes the door.
        if (isFinishing) faro.lock()
    }

    override fun go(place: Place) {
        keep()
        stack.push(place)
        refresh()
    }

    override fun begin(place: Place) {
        keep()
        screen?.closed()
        stack.begin(place)
        refresh()
    }

    override fun remember(place: Place) = stack.remember(place)

    override fun back() {
        keep()
        screen?.closed()
        if (stack.pop()) refresh() else finish()
    }

    override fun leaveSteps(vararg next: Place) {
        keep()
        stack.leaveSteps()
        stack.pushAll(next.toList())
        refresh()
    }

    override fun beginAnew() {
        screen = null
        steps.forget()
        OutgoingFiles(this).clear()
        stack.clear()
        refresh()
    }

    @Suppress("OVERRIDE_DEPRECATION")
    override fun onBackPressed() = back()

    override fun lock() = faro.lock()

    override fun refresh() {
        val number = ++drawing
        val asks = asksPhone
        asksPhone = false
        faro.work.ask({ core ->
            faro.language.keepWith(core, asks)
            val place = stack.top ?: start(core)
            val isUnlocked = core.isUnlocked()
            val mayShow = place.name.isOpen || isUnlocked
            val screen = if (mayShow) place.screen() else UnlockScreen(hasDeviceKey && core.deviceKeyEnabled())
            val isRtl = core.reading().language.direction == Direction.RTL
            val draw = conditionFirst(core, loaded(screen, core))
            val words = Words.of(core, said).also { said = it }
            Drawn(place, screen, draw, words, isUnlocked, isRtl, core.lockAfter().toInt())
        }) { answer ->
            if (number == drawing && !isDestroyed) {
                when (answer) {
                    is Answer.Known -> show(answer.value)
                    is Answer.Refused -> frame.page().below(TextBlock(this, Type.Body).say(answer.text))
                }
            }
        }
    }

    override fun <T> ask(call: (Faro) -> T, done: (Answer<T>) -> Unit) {
        faro.work.ask(call, ifStillHere(done))
    }

    override fun readAloud(what: ReadPage) = read { it.readAloud(what) }

    private fun read(call: (Faro) -> List<SpokenBlock>) = ask(call) { answer ->
        when (answer) {
            is Answer.Known -> reading.start(answer.value)
            is Answer.Refused -> frame.notice(answer.text)
        }
    }

    override fun <T> beside(call: (Work) -> T, done: (Answer<T>) -> Unit) {
        faro.work.beside(call, ifStillHere(done))
    }

    private fun <T> ifStillHere(done: (Answer<T>) -> Unit): (Answer<T>) -> Unit {
        val asking = screen
        return { answer ->
            when {
                isDestroyed || screen !== asking -> Unit
                answer is Answer.Refused && answer.isLocked -> locked()
                else -> done(answer)
            }
        }
    }

    override fun <T> change(call: (Faro) -> T, done: (Answer<T>) -> Unit) {
        ask(call, done)
        faro.replan()
    }

    override fun confirm(title: Text, use: KeyUse, done: (isThePerson: Boolean) -> Unit) {
        // A key is made or looked for: that may take as long as the chip for keys wants.
        beside({ faro.keys.prepare(use) }) { answer ->
            faro.confirmation.ask(this, title, (answer as? Answer.Known)?.value, done)
        }
    }

    /** What the app itself opens is no leaving: every way to another page of the platform goes through here. */
    override fun startActivityForResult(
        intent: Intent,
        request: Int,
        options: Bundle?,
    ) {
        super.startActivityForResult(intent, request, options)
        faro.leaving.errand()
    }

    override fun onRequestPermissionsResult(request: Int, permissions: Array<String>, results: IntArray) {
        super.onRequestPermissionsResult(request, permissions, results)
        faro.replan()
        refresh()
    }

    @Suppress("OVERRIDE_DEPRECATION")
    override fun onActivityResult(
        request: Int,
        result: Int,
        data: Intent?,
    ) {
        faro.confirmation.answered(request, result)
        documents.answered(request, result, data)
    }

    /** What a screen cannot load it says in the core's words, in its place. */
    private fun loaded(screen: Screen<*>, core: Faro): (Page) -> Unit = try {
        screen.loaded(core)
    } catch (error: FaroException) {
        val show: (Page) -> Unit = { page -> page.warning(error.said) }
        show
    }

    private fun start(core: Faro): Place {
        val name = when {
            !core.languageChosen() -> Place.Name.Language
            !core.vaultExists() -> Place.Name.Country
            else -> Place.Name.Home
        }
        return Place(name).also(stack::begin)
    }

    private fun show(drawn: Drawn) {
        val (place, next, draw, words, unlocked, isRtl) = drawn
        lockAfter = drawn.lockAfter
        reading.stop()
        screen?.gone()
        screen = next
        frame.isGrave = next is UnlockScreen || place.name.isGrave
        frame.onCovered = { frame.notice(words[Label.OVERLAID]) }
        frame.layoutDirection = if (isRtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        bar = {
            val way = tab(R.drawable.ic_back, words[Label.BACK], false, ::back).takeIf { stack.hasBack }
            frame.bar(
                start = listOfNotNull(way),
                end = listOfNotNull(aloud(words, place, next)) + if (unlocked) ends(words, place, next) else emptyList(),
            )
        }
        frame.tabs(if (unlocked && next.tab != null) TABS.map { tab(it, next.tab, words) } else emptyList())
        service<InputMethodManager>().hideSoftInputFromWindow(frame.windowToken, 0)
        val page = Page(this, words, this, frame.page())
        this.page = page
        draw(page)
        bar()
        given?.let { waits(it, unlocked, words) }
    }

    /** Opens what another app gave, where nobody is typing a secret; what it is says the core. */
    private fun waits(what: Given, isUnlocked: Boolean, words: Words) {
        if (!isUnlocked) return frame.notice(words[ExchangeLabel.GIVEN_WAITS])
        if (stack.isInSteps) return
        given = null
        when (what) {
            is Given.Card -> go(Place(Place.Name.CardAdd, what.line))

            is Given.File -> faro.work.beside({ work ->
                val copy = SealedFiles(this).copy(what.document)
                copy to kind(copy, work)
            }) { answer ->
                if (isDestroyed) return@beside
                when (answer) {
                    is Answer.Known -> go(Place(answer.value.second.place, answer.value.first.path))
                    is Answer.Refused -> frame.notice(answer.text)
                }
            }
        }
    }

    /** What Faro does not read stays not here. */
    private fun kind(copy: File, work: Work): GivenFile = try {
        work.now { it.givenFile(copy.path) }
    } catch (error: FaroException) {
        copy.delete()
        throw error
    }

    /** What is drawn is looked at when the person wants to hear it: more may have come. */
    private fun aloud(words: Words, place: Place, screen: Screen<*>): Tab? {
        val column = page?.column ?: return null
        if (screen is UnlockScreen || place.aloud(column) == null) return null
        if (reading.isOn) return tab(R.drawable.ic_stop, words[Label.READ_STOP], true, reading::stop)
        return tab(R.drawable.ic_read, words[Label.READ_ALOUD], false) { place.aloud(column)?.let(::read) }
    }

    /** On the pages with the four places below one search over everything is a tap away. */
    private fun ends(words: Words, place: Place, of: Screen<*>): List<Tab> {
        val settings = Place(Place.Name.Settings)
        val chosen = place == settings
        val search = tab(R.drawable.ic_search, words[Label.SEARCH], false) { go(Place(Place.Name.Search)) }
        return listOfNotNull(
            search.takeIf { of.tab != null },
            tab(R.drawable.ic_settings, words[Label.SETTINGS], chosen) { if (!chosen) go(settings) },
            tab(R.drawable.ic_lock, words[Label.LOCK_NOW], false, ::lock),
        )
    }

    private fun tab(entry: Entry, chosen: Place.Name?, words: Words) =
        tab(entry.icon, entry.word(words), entry.name == chosen) { begin(Place(entry.name)) }

    private fun tab(icon: Int, word: Text, chosen: Boolean, work: () -> Unit) =
        Tab(this, icon, word, chosen).does(work)

    /** The vault is being closed: nothing of it stays on the screen, and whoever opens it goes on where they were. */
    private fun locked() {
        bar = {}
        reading.stop()
        screen?.gone()
        screen = null
        stack.leaveSteps()
        opening()
        frame.tabs(emptyList())
        frame.bar(emptyList(), emptyList())
        refresh()
    }

    /** What is true before the core has said anything: which app this is. */
    private fun opening() {
        val page = frame.page()
        page.below(Lighthouse(this))
        page.below(TextBlock(this, Type.Title).own(applicationInfo.loadLabel(packageManager).toString()))
    }

    private fun keep() {
        val last = screen?.leave() ?: return
        faro.work.ask(last) {}
    }

    private data class Drawn(
        val place: Place,
        val screen: Screen<*>,
        val draw: (Page) -> Unit,
        val words: Words,
        val isUnlocked: Boolean,
        val isRtl: Boolean,
        val lockAfter: Int,
    )

    private class Entry(val name: Place.Name, val icon: Int, val word: (Words) -> Text)

    private companion object {
        val TABS = listOf(
            Entry(Place.Name.Home, R.drawable.ic_home) { it[CaseLabel.TODAY] },
            Entry(Place.Name.Dates, R.drawable.ic_calendar) { it[CaseLabel.DATES] },
            Entry(Place.Name.MyCase, R.drawable.ic_case) { it[CaseLabel.MY_CASE] },
            Entry(Place.Name.Guides, R.drawable.ic_guide) { it[Label.GUIDES] },
        )
    }
}
