import FaroCore
import Observation

/// A case on its way to lawyers: who gets it, what goes and what stays, and a file for each.
@MainActor @Observable
public final class HandOverModel {
    public let work: Work
    public let sealing: SealingModel
    public private(set) var cards: [CardView]?
    /// What goes and what stays, as it is ticked now.
    public private(set) var look: HandoffLook?
    private var receivers: Set<String>
    private var opened: Set<String> = []
    /// Those of what is shown; none as long as the person left it at what the core chose.
    @ObservationIgnored private var ticks: Ticks?
    /// Those that the core is asked about.
    @ObservationIgnored private var wanted: Ticks?

    /// For the card from whose page somebody came, if they came from one.
    public init(_ app: AppModel, for card: String? = nil) {
        receivers = Set([card].compactMap(\.self))
        work = Work(app)
        sealing = SealingModel(app)
    }

    public func load() async {
        cards = await work.ask { try $0.cards() } ?? cards
        receivers.formIntersection((cards ?? []).map(\.id))
        await lookAgain()
    }

    public func gets(_ card: CardView) -> Bool { receivers.contains(card.id) }

    public func toggle(_ card: CardView) {
        sealing.keep()
        if receivers.remove(card.id) == nil { receivers.insert(card.id) }
    }

    /// Somebody is to get a file who has none yet, and it is shown what would be in it.
    public var isReady: Bool { look != nil && !work.busy && !receivers.isSubset(of: sealing.sealed) }

    /// Whether the things of a part are offered one by one.
    public func isOpen(_ part: PartView) -> Bool { opened.contains(part.code) }

    public func open(_ part: PartView) {
        opened.insert(part.code)
    }

    public func toggle(_ part: PartView) async {
        change { $0.toggle(part) }
        await lookAgain()
    }

    public func toggle(_ thing: ThingView, of part: PartView) async {
        change { $0.toggle(thing, of: part) }
        await lookAgain()
    }

    /// What is shown is what goes.
    public func seal() async {
        let (choose, without) = (ticks?.choose, ticks?.without ?? [])
        let cards = (cards ?? []).filter { gets($0) }
        await sealing.seal(cards) { faro, card, sure, path in
            try faro.handOver(
                card: card, choose: choose, without: without.sorted(), sure: sure, path: path)
        }
    }

    private func change(_ tick: (inout Ticks) -> Void) {
        guard let look else { return }
        sealing.clear()
        var ticks = wanted ?? Ticks(look)
        tick(&ticks)
        wanted = ticks
    }

    private func lookAgain() async {
        let asked = wanted
        let (choose, without) = (asked?.choose, asked?.without ?? [])
        if let found = await work.ask({ try $0.lookAtHandoff(choose: choose, without: without.sorted()) }) {
            (look, ticks) = (found, asked)
        } else {
            wanted = ticks
        }
    }
}

/// What the person ticked: parts, single things of parts that stay, and single things that stay of parts that go.
struct Ticks: Sendable {
    private var parts: Set<String>
    private var also: Set<String> = []
    private(set) var without: Set<String> = []

    init(_ look: HandoffLook) {
        parts = Set(look.parts.filter(\.chosen).map(\.code))
    }

    var choose: [String] { parts.sorted() + also.sorted() }

    /// All of it, or none.
    mutating func toggle(_ part: PartView) {
        let things = part.things.map(\.id)
        also.subtract(things)
        without.subtract(things)
        if parts.remove(part.code) == nil { parts.insert(part.code) }
    }

    mutating func toggle(_ thing: ThingView, of part: PartView) {
        if parts.contains(part.code) {
            without.formSymmetricDifference([thing.id])
        } else {
            also.formSymmetricDifference([thing.id])
        }
    }
}
