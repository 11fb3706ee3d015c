package app.faro

import app.faro.screens.*


/** Where the person is: a screen, and the opaque id of what it shows. It is all that is kept when the process ends. */
internal data class Place(val name: Name, val id: String = "") {
    /** The screens, in the order of the journey. Those that are open to everybody need no vault. */
    enum class Name(val isOpen: Boolean = false, val make: (String) -> Screen<*>) {
        Language(true, { LanguageScreen() }),
        Country(true, { CountryScreen() }),
        Passphrase(true, { PassphraseScreen() }),
        Picked(true, { MadeScreen(isNumber = false) }),
        PickedAgain(true, { MadeAgainScreen(isNumber = false) }),
        Number(true, { MadeScreen(isNumber = true) }),
        NumberAgain(true, { MadeAgainScreen(isNumber = true) }),
        Words(true, { WordsScreen() }),
        Code(true, { CodeScreen() }),
        Restore(true, { RestoreScreen() }),
        Salvage(true, { SalvageScreen() }),
        Done(make = { DoneScreen() }),
        CodeLast(make = { CodeLastScreen() }),
        Home(make = { HomeScreen() }),
        Rule(make = ::RuleScreen),
        Questions(make = { QuestionsScreen() }),
        Question(make = ::QuestionScreen),
        Duties(make = { DutiesScreen() }),
        Duty(make = ::DutyScreen),
        DutyTime(make = ::DutyTimeScreen),
        DutyAdd(make = { DutyAddScreen() }),
        Mark(make = ::MarkScreen),
        Proofs(make = { ProofsScreen() }),
        Sheets(make = { SheetsScreen() }),
        Sheet(make = ::SheetScreen),
        CalendarFile(make = { CalendarFileScreen() }),
        CheckCode(make = { CheckCodeScreen() }),
        Hearings(make = { HearingsScreen() }),
        Hearing(make = ::HearingScreen),
        HearingEdit(make = ::HearingEditScreen),
        HearingSource(make = ::HearingSourceScreen),
        HearingAdd(make = { HearingAddScreen() }),
        Notes(make = { NotesScreen() }),
        Note(make = ::NoteScreen),
        Papers(make = { PapersScreen() }),
        PaperAdd(make = { PaperAddScreen() }),
        Paper(make = ::PaperScreen),
        Guides(true, { GuidesScreen() }),
        Article(true, ::ArticleScreen),
        Search(true, ::SearchScreen),
        Directory(true, ::DirectoryScreen),
        Service(true, ::ServiceScreen),
        Phrases(true, { PhrasesScreen() }),
        Phrase(true, ::PhraseScreen),
        ItemPhrases(make = ::ItemPhrasesScreen),
        Settings(make = { SettingsScreen() }),
        Countries(make = { CountriesScreen() }),
        Plan(make = { PlanScreen() }),
        Recovery(make = { RecoveryScreen() }),
        RecoveryNew(make = { RecoveryNewScreen() }),
        Backup(make = { BackupScreen() }),
        CheckBackup(make = { CheckBackupScreen() }),
        Presence(make = { PresenceScreen() }),
        Rotate(make = { RotateScreen() }),
        Erase(make = { EraseScreen() }),
        EraseSure(make = { EraseSureScreen() }),
    }

    fun screen(): Screen<*> = name.make(id)
}

/** The pages on which nothing is changed: on all others no touch counts while anything lies over the window. */
private val READING = setOf(
    Place.Name.Home,
    Place.Name.Rule,
    Place.Name.Questions,
    Place.Name.Duties,
    Place.Name.Proofs,
    Place.Name.Sheets,
    Place.Name.Hearings,
    Place.Name.Notes,
    Place.Name.Papers,
    Place.Name.Guides,
    Place.Name.Article,
    Place.Name.Search,
    Place.Name.Directory,
    Place.Name.Service,
    Place.Name.Phrases,
    Place.Name.Phrase,
    Place.Name.ItemPhrases,
    Place.Name.Plan,
)

internal val Place.Name.isGrave: Boolean get() = this !in READING
