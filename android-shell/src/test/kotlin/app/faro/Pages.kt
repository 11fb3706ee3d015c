package app.faro

import android.app.NotificationManager
import android.widget.ScrollView
import app.faro.screens.FileArticle
import app.faro.screens.Mark
import faro.core.Label
import faro.core.ProofResult
import faro.core.SheetKind
import faro.core.TargetKind
import org.robolectric.Shadows.shadowOf

/**
 * Every page, in the order of the journey, and how a person comes to it. What must hold of every page is asked of this
 * table, and a page that is not in it is a failure.
 */
internal object Pages {
    /** A page with a name for its picture. `before` makes what it shows; `then` is done on it before it is looked at. */
    class Shown(
        val at: Place.Name,
        val name: String = at.name.lowercase(),
        val before: Phone.() -> Unit = {},
        val then: Phone.() -> Unit = {},
        val id: (Phone.(Filled) -> String)? = null,
    )

    /** Before there is a vault. */
    val first: List<Shown> = listOf(
        Shown(Place.Name.Language),
        Shown(Place.Name.Country),
        Shown(Place.Name.Passphrase, before = { app.steps.begin(Goal.create(setOf("us"))) }),
        Shown(Place.Name.Number, before = { app.steps.made { NUMBER.toByteArray() } }),
        Shown(Place.Name.NumberAgain, then = { typeDigits(NUMBER.take(8)) }),
        Shown(Place.Name.Picked, before = {
            app.steps.forgetMade()
            app.steps.made { "amber river lantern seven coast".toByteArray() }
        }),
        Shown(Place.Name.PickedAgain),
        Shown(Place.Name.Words),
        Shown(Place.Name.Restore),
    )

    /** Of a case that is filled. */
    val open: List<Shown> = listOf(
        Shown(Place.Name.Lost),
        Shown(Place.Name.FirstQuestion),
        // Where the phone may remind nobody is asked.
        Shown(Place.Name.Remind, before = { mayNotify(false) }, then = { mayNotify(true) }),
        Shown(Place.Name.Home),
        Shown(Place.Name.Dates),
        Shown(Place.Name.Month),
        Shown(Place.Name.Day) { "2026-12-01" },
        Shown(Place.Name.MyCase),
        Shown(Place.Name.Rule) { "us.asylum.one_year" },
        Shown(Place.Name.Questions),
        Shown(Place.Name.Question) { call { it.openQuestions().first().name } },
        Shown(Place.Name.Duties),
        Shown(Place.Name.Duty) { call { it.duties().last().id } },
        Shown(Place.Name.DutyTime) { time() },
        Shown(Place.Name.DutyAdd),
        Shown(Place.Name.Mark) { Mark(ProofResult.COULD_NOT, TargetKind.DUTY, time()).place.id },
        Shown(Place.Name.Proofs),
        Shown(Place.Name.CheckCode),
        Shown(Place.Name.Sheets),
        Shown(Place.Name.Sheet) { SheetKind.CASE.name },
        Shown(Place.Name.CalendarFile),
        Shown(Place.Name.Hearings),
        Shown(Place.Name.Hearing) { hearing() },
        Shown(Place.Name.HearingEdit) { hearing() },
        Shown(Place.Name.HearingSource) { hearing() },
        Shown(Place.Name.HearingAdd),
        Shown(Place.Name.ItemPhrases) { hearing() },
        Shown(Place.Name.Notes),
        Shown(Place.Name.Note) { call { it.notes().first().id } },
        Shown(Place.Name.Papers),
        Shown(Place.Name.PaperAdd),
        Shown(Place.Name.Paper) { call { it.papers().last().id } },
        Shown(Place.Name.PaperEdit) { call { it.papers().last().id } },
        Shown(Place.Name.People),
        Shown(Place.Name.Person) { call { it.people().last().id } },
        Shown(Place.Name.PersonEdit) { call { it.people().last().id } },
        Shown(Place.Name.Contacts),
        Shown(Place.Name.Contact) { call { it.contacts().first().id } },
        Shown(Place.Name.ContactEdit) { call { it.contacts().first().id } },
        Shown(Place.Name.Addresses),
        Shown(Place.Name.AddressEdit) { call { it.addresses().first().id } },
        Shown(Place.Name.Moved),
        Shown(Place.Name.Cards),
        Shown(Place.Name.Card) { card() },
        Shown(Place.Name.CardAdd),
        Shown(Place.Name.HandOver) { card() },
        Shown(Place.Name.HandedOver),
        Shown(Place.Name.ReplyOpen),
        Shown(Place.Name.Reply) { it.reply.path },
        Shown(Place.Name.Guides),
        Shown(Place.Name.Article) { "us.hearing" },
        Shown(Place.Name.Search) { "asylum" },
        Shown(Place.Name.Directory),
        Shown(Place.Name.Service) { call { it.services(null, null, null) }.services.first().id },
        Shown(Place.Name.Phrases),
        Shown(Place.Name.Phrase) { call { it.phrases() }.first().id },
        Shown(Place.Name.Packs),
        Shown(Place.Name.Pack) { "legal-aid" },
        Shown(Place.Name.PackOpen),
        Shown(Place.Name.PackGiven) { it.pack.path },
        Shown(Place.Name.PackArticle) { FileArticle(it.pack.path, Filled.PACK_ARTICLE).text },
        Shown(Place.Name.Settings),
        Shown(Place.Name.Settings, "settings-end", then = {
            val scroll = Phone.all(root).first { it is ScrollView } as ScrollView
            scroll.scrollTo(0, scroll.getChildAt(0).height)
        }),
        Shown(Place.Name.Countries),
        Shown(Place.Name.Plan),
        Shown(Place.Name.DrillPhone),
        Shown(Place.Name.Recovery),
        Shown(Place.Name.RecoveryNew),
        Shown(Place.Name.Backup),
        Shown(Place.Name.CheckBackup),
        Shown(Place.Name.Presence),
        Shown(Place.Name.Rotate),
        Shown(Place.Name.Salvage),
        Shown(Place.Name.Erase),
        Shown(Place.Name.EraseSure),
        Shown(Place.Name.Code, before = {
            app.steps.begin(Goal.recover())
            GROUPS.take(3).forEachIndexed { index, group -> app.steps.code[index] = group.toByteArray() }
        }, then = { typeDigits(GROUPS[3].take(2)) }),
        Shown(Place.Name.CodeLast),
        Shown(Place.Name.Done, before = {
            app.steps.end(call { Outcome(it.label(Label.RECOVERY_TITLE), listOf(it.label(Label.RECOVERY_KEEP)), GROUPS) })
        }),
    )

    val all: List<Shown> = first + open

    /** The same pages of everything else that there is: each rule, question, guide, service and phrase. */
    fun others(phone: Phone): List<Place> = with(phone) {
        val rules = call { core -> core.listed().filter { it.target.kind == TargetKind.RULE }.map { it.target.id } }
        val questions = call { core -> core.openQuestions().map { it.name } + core.facts().map { it.name } }
        rules.distinct().map { Place(Place.Name.Rule, it) } +
            questions.distinct().map { Place(Place.Name.Question, it) } +
            call { core -> core.articles().map { Place(Place.Name.Article, it.id) } } +
            call { core -> core.services(null, null, null).services.map { Place(Place.Name.Service, it.id) } } +
            call { core -> core.phrases().map { Place(Place.Name.Phrase, it.id) } } +
            call { core -> core.duties().map { Place(Place.Name.Duty, it.id) } } +
            call { core -> core.papers().map { Place(Place.Name.Paper, it.id) } } +
            SheetKind.entries.map { Place(Place.Name.Sheet, it.name) } +
            Mark(ProofResult.DONE, TargetKind.DUTY, time()).place +
            Place(Place.Name.Note)
    }

    private fun Phone.mayNotify(may: Boolean) =
        shadowOf(app.service<NotificationManager>()).setNotificationsEnabled(may)

    private fun Phone.hearing(): String = call { it.hearings().single().id }

    private fun Phone.card(): String = call { it.cards().single().id }

    private fun Phone.time(): String = call { core -> core.duties().flatMap { it.times }.first().item }

    /** A code that opens nothing. */
    private val GROUPS = listOf("314150", "265350", "897930", "238460", "264330", "832790", "502880", "419710")
    private const val NUMBER = "826419075371804265"
}
