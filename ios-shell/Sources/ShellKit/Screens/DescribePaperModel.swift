import FaroCore
import Observation

/// What is known of a paper: its kind, the date on it, its pages, and which hearing it is about.
@MainActor @Observable
public final class DescribePaperModel {
    public let work: Work
    public private(set) var kinds: [PaperKindChoice] = []
    public private(set) var hearings: [PaperHearing] = []
    public var title = String()
    public var kind: PaperKind?
    public let dated: KnownDay
    public let pages = DigitEntry()
    /// The id of the hearing; none is of none.
    public var of: String?
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        dated = KnownDay(work, from: app.today)
    }

    public func load() async {
        let id = id
        guard kinds.isEmpty else { return }
        let found = await work.ask { faro in
            (try faro.papers().first { $0.id == id }, try faro.paperKinds(), try faro.paperHearings())
        }
        guard let (paper, kinds, hearings) = found, let paper else { return }
        (self.kinds, self.hearings) = (kinds, hearings)
        title = paper.title
        kind = paper.kind
        dated.set(paper.dated)
        pages.typed = paper.pages.map(String.init) ?? String()
        of = paper.of?.target.id
    }

    public func save() async {
        guard let kind else { return }
        let details = PaperDetails(title: title, kind: kind, dated: dated.iso, pages: pages.number, of: of)
        let id = id
        await work.finish { try $0.describePaper(id: id, details: details) }
    }
}
