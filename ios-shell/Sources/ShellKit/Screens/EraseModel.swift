import FaroCore
import Observation

/// The end of everything that is written here.
@MainActor @Observable
public final class EraseModel {
    public let work: Work
    /// The second page is open: the next tap erases.
    public private(set) var confirming = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func erase() async {
        guard confirming else {
            confirming = true
            return
        }
        if await work.ask({ try $0.eraseVault() }) != nil { await app.erased() }
    }

    public func keep() {
        confirming = false
        work.clear()
    }
}
