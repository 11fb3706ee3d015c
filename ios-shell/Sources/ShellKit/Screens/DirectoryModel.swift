import FaroCore
import Observation

/// Who helps: those that fit what the person chose, as the core finds and orders them.
@MainActor @Observable
public final class DirectoryModel {
    /// What was chosen of each list; none is all of it.
    public struct Choice: Hashable, Sendable {
        public var need: String?
        public var language: String?
        public var place: String?
    }

    public let work: Work
    public var choice = Choice()
    public private(set) var filters: ServiceFilters?
    public private(set) var services: ServicesView?

    public init(_ app: AppModel) {
        work = Work(app)
    }

    public func load() async {
        let choice = choice
        let found = await work.ask { faro in
            (
                try faro.serviceFilters(),
                try faro.services(need: choice.need, language: choice.language, place: choice.place)
            )
        }
        // Somebody chose on meanwhile: the next answer is on its way.
        guard let found, choice == self.choice else { return }
        (filters, services) = found
    }
}
