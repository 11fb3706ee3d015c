import FaroCore
import Foundation
import Observation

/// The ways of the proof log out of the app: its check code, and the log itself with its signature.
@MainActor @Observable
public final class ProofOutModel {
    public let work: Work
    /// None before there is an entry.
    public private(set) var code: CheckCodeView?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// The page stands without it.
    public func load() async {
        code = await work.again { try $0.checkCode() } ?? code
    }

    public func share() async {
        let outbox = app.outbox
        defer { outbox.empty() }
        let made = await work.ask { faro in
            let files = try faro.exportProofs()
            return try outbox.newProofs(files.log, files.signature)
        }
        // The vault may have closed meanwhile: then nothing of it comes up.
        guard let made, app.stage == .open else { return }
        _ = await work.outside { try await $0.share(made) }
    }
}
