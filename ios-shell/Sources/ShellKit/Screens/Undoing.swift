import FaroCore
import Observation

/// Taking back what was written down of something: the first tap only asks.
@MainActor @Observable
public final class Undoing {
    public let work: Work
    private let taps = TapsOfMany<String>()

    init(_ work: Work) {
        self.work = work
    }

    /// The next tap takes this back.
    public func confirms(_ thing: Markable) -> Bool {
        taps.confirming == thing.item
    }

    public func undo(_ thing: Markable) async {
        guard taps.tap(thing.item) else { return }
        _ = await work.change { try $0.undo(item: thing.item) }
    }

    public func keep() {
        taps.keep()
    }
}
