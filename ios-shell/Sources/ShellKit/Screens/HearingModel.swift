import FaroCore
import Observation

/// One hearing: when and where, who told it, and how far that can be trusted.
@MainActor @Observable
public final class HearingModel {
    public let work: Work
    public let undoing: Undoing
    public let confirming: Confirming
    public let deletion: Deletion
    public private(set) var hearing: HearingView?
    /// There are words for the judge that fit it.
    public private(set) var hasPhrases = false
    private let taps = TapsOfMany<SourceKind>()
    @ObservationIgnored private let id: String

    public init(_ app: AppModel, id: String) {
        self.id = id
        let work = Work(app)
        self.work = work
        undoing = Undoing(work)
        confirming = Confirming(work)
        deletion = Deletion(work) { try $0.deleteHearing(id: id) }
    }

    public var thing: Markable? { hearing.map { Markable($0) } }

    public func load() async {
        let id = id
        hearing = await work.ask { try $0.hearing(id: id) } ?? hearing
        // The page stands without them.
        hasPhrases = await work.again { try !$0.itemPhrases(item: id).isEmpty } ?? false
    }

    /// The next tap takes this one for right.
    public func confirms(_ place: Int) -> Bool {
        hearing.map { taps.confirming == $0.sources[place].kind } ?? false
    }

    /// The core says which earlier dates that strikes out: then the first tap only asks.
    public func settle(_ place: Int) async {
        guard let source = hearing?.sources[place] else { return }
        let (id, kind) = (id, source.kind)
        guard source.settling.isEmpty || taps.tap(kind) else { return }
        _ = await work.change { try $0.settleHearing(id: id, kind: kind) }
    }

    public func keep() {
        taps.keep()
    }
}
