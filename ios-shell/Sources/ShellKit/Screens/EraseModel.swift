import FaroCore
import Observation

/// The end of everything that is written here.
@MainActor @Observable
public final class EraseModel {
    public let work: Work
    /// On the second page, where nobody comes by chance.
    public private(set) var sure = false
    public let presence: PresenceModel
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        presence = PresenceModel(app)
    }

    public func next() {
        sure = true
    }

    /// Only for whoever knows the passphrase.
    public func erase() {
        guard sure else { return }
        presence.ask { [weak self] in await self?.end() }
    }

    public func keep() {
        sure = false
        presence.keep()
        work.clear()
    }

    private func end() async {
        if await work.ask({ try $0.eraseVault() }) != nil { await app.erased() }
    }
}
