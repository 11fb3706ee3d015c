import FaroCore
import Observation

/// What came of something, with what shows it. All of it may be left out, unless the core says that it is needed.
@MainActor @Observable
public final class MarkModel {
    public let work: Work
    public let thing: Markable
    public private(set) var reasons: [ReasonChoice] = []
    public var reason: Reason?
    /// It was on a day that the person chooses; else it is now.
    public var onDay = false
    public let day: WallEntry
    /// What the app or the office said, word for word.
    public var error = String()
    public var spokeTo = String()
    public var reference = String()
    public var note = String()
    public private(set) var papers: [PaperView] = []
    /// The papers that show it.
    public private(set) var shown: Set<String> = []
    @ObservationIgnored private let result: ProofResult

    public init(_ app: AppModel, _ thing: Markable, _ result: ProofResult) {
        self.thing = thing
        self.result = result
        let work = Work(app)
        self.work = work
        day = WallEntry(work, from: app.today, timed: false)
    }

    /// What was done needs no reason.
    public var asksWhy: Bool { result == .couldNot }

    /// As the person said it before.
    public var heading: Word { asksWhy ? thing.couldNot : thing.done }

    public func load() async {
        if asksWhy { reasons = await work.ask { try $0.reasons() } ?? reasons }
        // The page stands without them.
        papers = await work.again { try $0.papers() } ?? papers
    }

    public func toggle(_ paper: PaperView) {
        if shown.remove(paper.id) == nil { shown.insert(paper.id) }
    }

    public func save() async {
        let item = thing.item
        let proof = NewProof(
            result: result, on: onDay ? day.at : nil, reason: reason, error: error, spokeTo: spokeTo,
            reference: reference, note: note, papers: papers.map(\.id).filter(shown.contains))
        await work.finish { try $0.mark(item: item, proof: proof) }
    }
}
