import ShellKit
import SwiftUI

/// The open vault: four tabs, and the places on top of them.
struct OpenView: View {
    @Bindable var app: AppModel

    var body: some View {
        @Bindable var router = app.router
        NavigationStack(path: $router.path) {
            VStack(spacing: 0) {
                tab
                BottomBar(router: router)
            }
            .background(Token.background)
            .hiddenBar()
            .navigationDestination(for: Place.self) { place in
                destination(place)
                    .background(Token.background)
                    .hiddenBar()
                    .accessibilityAction(.escape) { router.back() }
            }
        }
    }

    @ViewBuilder private var tab: some View {
        switch app.router.tab {
        case .today: HomeScreen(app)
        case .dates: DatesScreen(app)
        case .myCase: MyCaseScreen(app)
        case .guides: GuidesScreen(app)
        }
    }

    @ViewBuilder private func destination(_ place: Place) -> some View {
        switch place {
        case .lost: LostScreen(app)
        case .firstQuestions: FirstQuestionsScreen(app)
        case .remind: RemindScreen(app)
        case .settings: SettingsScreen(app)
        case .plan: PlanScreen(app)
        case .drillPhone: DrillPhoneScreen(app)
        case .language: LanguageScreen(app)
        case .countries: CountriesScreen(app)
        case .rule(let id): RuleScreen(app, id: id)
        case .questions: QuestionsScreen(app)
        case .answer(let asked): AnswerScreen(app, asked)
        case .hearings: HearingsScreen(app)
        case .hearing(let id): HearingScreen(app, id: id)
        case .newHearing: NewHearingScreen(app)
        case .editHearing(let id): EditHearingScreen(app, id: id)
        case .newSource(let id): NewSourceScreen(app, id: id)
        case .duties: DutiesScreen(app)
        case .duty(let id): DutyScreen(app, id: id)
        case .newDuty: NewDutyScreen(app)
        case .proofLog: ProofLogScreen(app)
        case .proofSheet: ProofSheetScreen(app)
        case .sheets: SheetsScreen(app)
        case .sheet(let kind): SheetScreen(app, kind: kind)
        case .calendarFile: CalendarFileScreen(app)
        case .checkCode: CheckCodeScreen(app)
        case .notes: NotesScreen(app)
        case .note(let id): NoteScreen(app, id: id)
        case .newNote: NoteScreen(app, id: nil)
        case .article(let id, let section): ArticleScreen(app, id: id, section: section)
        case .search: SearchScreen(app)
        case .directory: DirectoryScreen(app)
        case .service(let id): ServiceScreen(app, id: id)
        case .phrases(let item): PhrasesScreen(app, item: item)
        case .phrase(let id, let item): PhraseScreen(app, id: id, item: item)
        case .mark(let thing, let result): MarkScreen(app, thing, result)
        case .papers: PapersScreen(app)
        case .paper(let id): PaperScreen(app, id: id)
        case .newPaper: NewPaperScreen(app)
        case .changePassphrase: ChangePassphraseScreen(app, because: .wish)
        case .recoveryCode: RecoveryCodeScreen(app)
        case .backUp: BackUpScreen(app)
        case .checkBackup: CheckBackupScreen(app)
        case .rotate: ChangePassphraseScreen(app, because: .seen)
        case .salvage: SalvageScreen(app)
        case .erase: EraseScreen(app)
        case .cards: CardsScreen(app)
        case .newCard(let line): NewCardScreen(app, line: line)
        case .card(let id): CardScreen(app, id: id)
        case .handOver(let card): HandOverScreen(app, card: card)
        case .reply(let given): ReplyScreen(app, given: given)
        case .packs: PacksScreen(app)
        case .pack(let id): PackScreen(app, id: id)
        case .newPack(let given): NewPackScreen(app, given: given)
        case .refused(let phrase): RefusedScreen(phrase: phrase)
        case .people: PeopleScreen(app)
        case .person(let id): PersonScreen(app, id: id)
        case .newPerson: EditPersonScreen(app, id: nil)
        case .editPerson(let id): EditPersonScreen(app, id: id)
        case .contacts: ContactsScreen(app)
        case .contact(let id): ContactScreen(app, id: id)
        case .newContact: EditContactScreen(app, id: nil)
        case .editContact(let id): EditContactScreen(app, id: id)
        case .addresses: AddressesScreen(app)
        case .address(let id): EditAddressScreen(app, id: id)
        case .newAddress: EditAddressScreen(app, id: nil)
        case .moved: MovedScreen(app)
        case .describePaper(let id): DescribePaperScreen(app, id: id)
        }
    }
}

extension View {
    /// The app has its own heading and way back: the system's would speak the system's language.
    fileprivate func hiddenBar() -> some View {
        toolbar(.hidden, for: .navigationBar)
    }
}
