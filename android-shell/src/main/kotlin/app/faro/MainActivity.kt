package app.faro

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import android.view.View
import android.view.inputmethod.InputMethodManager
import app.faro.files.Documents
import app.faro.files.Given
import app.faro.files.SealedFiles
import app.faro.files.OutgoingFiles
import app.faro.keys.KeyUse
import app.faro.reminders.Reminding
import app.faro.screens.UnlockScreen
import app.faro.screens.conditionFirst
import app.faro.screens.place
import app.faro.ui.Frame
import app.faro.ui.Page
import app.faro.ui.Tab
import app.faro.ui.TextBlock
import app.faro.ui.Type
import app.faro.ui.below
import app.faro.ui.keepToItself
import faro.core.Direction
import faro.core.ExchangeLabel
import faro.core.Faro
import faro.core.FaroException
import faro.core.GivenFile
import faro.core.Label
import faro.core.Text
import java.io.File

/** The one window. It holds a stack of places, asks the core what the topmost shows, and draws it. */
internal class MainActivity : Activity(), Navigator {
    private lateinit var frame: Frame
    private lateinit var stack: Stack
    private var screen: Screen<*>? = null

    /** Which drawing is the newest: the answer to an older question is dropped. */
    private var drawing = 0

    /** What another app gave, until the vault is open. */
    private var given: Given? = null

    /** For how many seconds the vault may stay open while the app is out of sight. */
    private var lockAfter = 0

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
        stack = Stack.restored(savedInstanceState, faro.seal)
        if (savedInstanceState == null) take(intent)
        faro.onLock = ::locked
        faro.beforeLock = { screen?.leave() }
        refresh()
        // After the first page: where somebody had stopped the app, it holds no alarm any more.
        faro.work.ask({ faro.alarms.restoreAtOpening() }) {}
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
        if (!isChangingConfigurations && !isFinishing) faro.leaving.left(lockAfter)
    }

    override fun onDestroy() {
        super.onDestroy()
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

    override fun leaveSteps(next: Place?) {
        keep()
        stack.leaveSteps()
        if (next != null) {
            if (stack.top == null) stack.begin(Place(Place.Name.Home))
            stack.push(next)
        }
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
        faro.work.ask({ core ->
            val place = stack.top ?: start(core)
            val isUnlocked = core.isUnlocked()
            val mayShow = place.name.isOpen || isUnlocked
            val screen = if (mayShow) place.screen() else UnlockScreen(hasDeviceKey && core.deviceKeyEnabled())
            val isRtl = core.reading().language.direction == Direction.RTL
            val draw = conditionFirst(core, loaded(screen, core))
            Drawn(place, screen, draw, core, isUnlocked, isRtl, core.lockAfter().toInt())
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
        val (place, next, draw, core, unlocked, isRtl) = drawn
        lockAfter = drawn.lockAfter
        screen?.gone()
        screen = next
        frame.isGrave = next is UnlockScreen || place.name.isGrave
        frame.onCovered = { frame.notice(core.label(Label.OVERLAID)) }
        frame.layoutDirection = if (isRtl) View.LAYOUT_DIRECTION_RTL else View.LAYOUT_DIRECTION_LTR
        frame.bar(
            start = listOfNotNull(tab(R.drawable.ic_back, Label.BACK, core, false, ::back).takeIf { stack.hasBack }),
            end = if (unlocked) ends(core, place) else emptyList(),
        )
        frame.tabs(if (unlocked && next.tab != null) TABS.map { tab(it, next.tab, core) } else emptyList())
        service<InputMethodManager>().hideSoftInputFromWindow(frame.windowToken, 0)
        draw(Page(this, core, this, frame.page()))
        given?.let { waits(it, unlocked, core) }
    }

    /** Opens what another app gave, where nobody is typing a secret; what it is says the core. */
    private fun waits(what: Given, isUnlocked: Boolean, core: Faro) {
        if (!isUnlocked) return frame.notice(core.exchangeLabel(ExchangeLabel.GIVEN_WAITS))
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

    private fun ends(core: Faro, place: Place): List<Tab> {
        val settings = Place(Place.Name.Settings)
        val chosen = place == settings
        return listOf(
            tab(R.drawable.ic_settings, Label.SETTINGS, core, chosen) { if (!chosen) go(settings) },
            tab(R.drawable.ic_lock, Label.LOCK_NOW, core, false, ::lock),
        )
    }

    private fun tab(entry: Entry, chosen: Place.Name?, core: Faro) =
        tab(entry.icon, entry.word, core, entry.name == chosen) { begin(Place(entry.name)) }

    private fun tab(icon: Int, word: Label, core: Faro, chosen: Boolean, work: () -> Unit) =
        Tab(this, icon, core.label(word), chosen).does(work)

    /** The vault is being closed: nothing of it stays on the screen, and whoever opens it goes on where they were. */
    private fun locked() {
        screen?.gone()
        screen = null
        stack.leaveSteps()
        frame.page()
        frame.tabs(emptyList())
        frame.bar(emptyList(), emptyList())
        refresh()
    }

    private fun keep() {
        val last = screen?.leave() ?: return
        faro.work.ask(last) {}
    }

    private data class Drawn(
        val place: Place,
        val screen: Screen<*>,
        val draw: (Page) -> Unit,
        val core: Faro,
        val isUnlocked: Boolean,
        val isRtl: Boolean,
        val lockAfter: Int,
    )

    private class Entry(val name: Place.Name, val icon: Int, val word: Label)

    private companion object {
        val TABS = listOf(
            Entry(Place.Name.Home, R.drawable.ic_home, Label.HOME),
            Entry(Place.Name.Hearings, R.drawable.ic_hearing, Label.HEARINGS),
            Entry(Place.Name.Notes, R.drawable.ic_note, Label.NOTES),
            Entry(Place.Name.Guides, R.drawable.ic_guide, Label.GUIDES),
        )
    }
}
