import FaroCore
import Observation

/// The end of something: the first tap asks, the second one deletes, and the page closes.
@MainActor @Observable
public final class Deletion {
    public private(set) var confirming = false
    @ObservationIgnored private let app: AppModel
    @ObservationIgnored private let work: Work
    @ObservationIgnored private let remove: @Sendable (Faro) throws -> Void

    init(_ app: AppModel, _ work: Work, remove: @escaping @Sendable (Faro) throws -> Void) {
        self.app = app
        self.work = work
        self.remove = remove
    }

    public func delete() async {
        guard confirming else {
            confirming = true
            return
        }
        if await work.change(remove) != nil { app.router.back() }
    }

    public func keep() {
        confirming = false
    }
}
