/// Reads a view to its end: its body, the bodies of all that is in it, and the work that it begins when it comes up.
@MainActor
public final class Outliner {
    /// The names of the views that were read.
    public private(set) var met: Set<String> = []
    public var environment = EnvironmentValues()
    /// What a view is called that holds others together; none, where that says nothing.
    private let called: (any View) -> String?
    /// What a view kept, by the way to it.
    private var kept: [String: AnyObject] = [:]
    /// Which work began already, and for which id.
    private var begun: [String: String] = [:]
    private var waiting: [@MainActor @Sendable () async -> Void] = []
    private var way: [String] = []

    public init(called: @escaping (any View) -> String?) {
        self.called = called
    }

    /// Reads it, does what it begins, and reads it again, until it begins nothing more.
    public func read(_ view: some View) async -> [Piece] {
        while true {
            way = []
            let pieces = view.pieces(self)
            if waiting.isEmpty { return pieces }
            let work = waiting
            waiting = []
            for one in work { await one() }
        }
    }

    /// What is in a view that has a body.
    func inside<Whole: View>(_ view: Whole) -> [Piece] {
        let name = String(describing: Whole.self)
        met.insert(String(name.prefix { $0 != "<" }))
        return step(name) {
            for (label, member) in Mirror(reflecting: view).children {
                (member as? any Remembering)?.remember(in: &kept, at: (way + [label ?? ""]).joined(separator: "/"))
                (member as? any Finding)?.find(in: environment)
            }
            let found = view.body.pieces(self)
            return called(view).map { [Piece($0, inside: found)] } ?? found
        }
    }

    func all(_ parts: [any View]) -> [Piece] {
        parts.enumerated().flatMap { place, part in step(String(place)) { part.pieces(self) } }
    }

    /// Goes on below: what a view keeps belongs to the way to it.
    func step(_ name: String, _ work: () -> [Piece]) -> [Piece] {
        way.append(name)
        defer { way.removeLast() }
        return work()
    }

    func begin(_ id: String, _ work: @escaping @MainActor @Sendable () async -> Void) {
        let place = way.joined(separator: "/")
        if begun.updateValue(id, forKey: place) != id { waiting.append(work) }
    }
}

/// What a view finds around it.
@MainActor
protocol Finding {
    func find(in values: EnvironmentValues)
}

/// What a view keeps while it is read again.
@MainActor
protocol Remembering {
    func remember(in kept: inout [String: AnyObject], at way: String)
}
