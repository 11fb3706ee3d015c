import FaroCore
import Observation

/// What came of a duty or a hearing, with what shows it.
@MainActor @Observable
public final class MarkModel {
    public let work: Work
    public let marked: Marked
    public private(set) var reasons: [ReasonChoice] = []
    public var reason: Reason?
    /// What the app or the office said, word for word.
    public var error = String()
    public var spokeTo = String()
    public var reference = String()
    public var note = String()

    public init(_ app: AppModel, _ marked: Marked) {
        self.marked = marked
        work = Work(app)
    }

    /// What was done needs no reason.
    public var asksWhy: Bool { marked.result == .couldNot }

    public func load() async {
        if asksWhy { reasons = await work.ask { try $0.reasons() } ?? reasons }
    }

    public func save() async {
        let (id, day) = (marked.id, marked.day)
        let proof = NewProof(
            result: marked.result, reason: reason, error: error, spokeTo: spokeTo, reference: reference, note: note)
        await work.finish { try $0.markDuty(id: id, day: day, proof: proof) }
    }
}
