import FaroCore
import Observation

/// The reminders that will come: when, and the very words that a locked screen will show.
@MainActor @Observable
public final class PlanModel {
    public struct Line: Hashable, Sendable {
        public let when: Phrase
        public let text: Phrase
    }

    public let work: Work
    public private(set) var lines: [Line]?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        lines =
            await work.ask { faro in
                try faro.plan().notifications.map { Line(when: $0.atText, text: $0.text) }
            } ?? lines
    }
}
