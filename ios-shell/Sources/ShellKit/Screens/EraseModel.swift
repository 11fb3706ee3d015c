import FaroCore
import Observation

/// The end of everything that is written here.
@MainActor @Observable
public final class EraseModel {
    public let work: Work
    public let taps = TwoTaps()
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func erase() async {
        guard taps.tap() else { return }
        if await work.ask({ try $0.eraseVault() }) != nil { await app.erased() }
    }

    public func keep() {
        taps.keep()
        work.clear()
    }
}
