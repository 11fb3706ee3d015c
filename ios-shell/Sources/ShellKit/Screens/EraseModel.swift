import FaroCore
import Observation

/// The end of everything that is written here.
@MainActor @Observable
public final class EraseModel {
    public let work: Work
    /// On the second page, where nobody comes by chance.
    public private(set) var sure = false
    public let taps = TwoTaps()
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func next() {
        sure = true
    }

    public func erase() async {
        guard sure, taps.tap() else { return }
        if await work.ask({ try $0.eraseVault() }) != nil { await app.erased() }
    }

    public func keep() {
        sure = false
        taps.keep()
        work.clear()
    }
}
