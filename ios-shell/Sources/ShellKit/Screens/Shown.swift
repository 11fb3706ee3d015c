import FaroCore
import Observation

/// What a page shows of the core, and asks for again when something has changed.
@MainActor @Observable
public final class Shown<Value: Sendable> {
    public let work: Work
    /// Unknown at first; what was known stays where asking failed.
    public private(set) var value: Value?
    @ObservationIgnored private let question: @Sendable (Faro) throws -> Value

    init(_ app: AppModel, _ question: @escaping @Sendable (Faro) throws -> Value) {
        work = Work(app)
        self.question = question
    }

    public func load() async {
        value = await work.ask(question) ?? value
    }
}

/// The hearings, the earliest first.
public typealias HearingsModel = Shown<[HearingView]>
/// The duties, each with its next time.
public typealias DutiesModel = Shown<[DutyView]>
/// What was written of duties and hearings, the latest first, and whether all of it holds.
public typealias ProofLogModel = Shown<ProofLogView>
/// The check code in one line, which tells nothing of the case: for somebody else to have today.
public typealias CheckCodeModel = Shown<CheckCodeView>
/// The cards of those who may receive, by what the person calls them.
public typealias CardsModel = Shown<[CardView]>
/// What was handed over, the newest first.
public typealias HandoffsModel = Shown<[HandoffView]>
/// The papers, the newest first.
public typealias PapersModel = Shown<[PaperView]>
/// The reminders that will come: when, and the very words that a locked screen will show.
public typealias PlanModel = Shown<[PlannedNotification]>
/// The pages that there are to print, and what each is for.
public typealias SheetsModel = Shown<SheetOffer>
/// The articles, in the order of their packs.
public typealias GuidesModel = Shown<[ArticleLine]>
/// One service of the directory.
public typealias ServiceModel = Shown<ServiceView>
/// The packs that are kept.
public typealias PacksModel = Shown<[PackLine]>
/// Who publishes, known or only heard of, whether a pack of theirs is kept or not.
public typealias PublishersModel = Shown<[PublisherView]>

/// Whom the case is about, the holder first.
public typealias PeopleModel = Shown<[PersonView]>
/// Whom to call.
public typealias ContactsModel = Shown<[ContactView]>
/// Where letters go, those of today first.
public typealias AddressesModel = Shown<[AddressView]>

extension Shown {
    public convenience init(_ app: AppModel) where Value == [HearingView] { self.init(app) { try $0.hearings() } }
    public convenience init(_ app: AppModel) where Value == [DutyView] { self.init(app) { try $0.duties() } }
    public convenience init(_ app: AppModel) where Value == ProofLogView { self.init(app) { try $0.proofLog() } }
    public convenience init(_ app: AppModel) where Value == CheckCodeView { self.init(app) { try $0.checkCode() } }
    public convenience init(_ app: AppModel) where Value == [CardView] { self.init(app) { try $0.cards() } }
    public convenience init(_ app: AppModel) where Value == [HandoffView] { self.init(app) { try $0.handoffs() } }
    public convenience init(_ app: AppModel) where Value == [PaperView] { self.init(app) { try $0.papers() } }
    public convenience init(_ app: AppModel) where Value == [PlannedNotification] {
        self.init(app) { try $0.plan().notifications }
    }
    public convenience init(_ app: AppModel) where Value == SheetOffer { self.init(app) { try $0.sheets() } }
    public convenience init(_ app: AppModel) where Value == [ArticleLine] { self.init(app) { try $0.articles() } }
    public convenience init(_ app: AppModel, id: String) where Value == ServiceView {
        self.init(app) { try $0.service(id: id) }
    }
    public convenience init(_ app: AppModel) where Value == [PackLine] { self.init(app) { try $0.packs() } }
    public convenience init(_ app: AppModel) where Value == [PersonView] { self.init(app) { try $0.people() } }
    public convenience init(_ app: AppModel) where Value == [ContactView] { self.init(app) { try $0.contacts() } }
    public convenience init(_ app: AppModel) where Value == [AddressView] { self.init(app) { try $0.addresses() } }
    public convenience init(_ app: AppModel) where Value == [PublisherView] { self.init(app) { try $0.publishers() } }
}
