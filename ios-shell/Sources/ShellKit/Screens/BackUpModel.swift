import FaroCore
import Foundation
import Observation

/// A backup, in a file at a place that the person chooses.
@MainActor @Observable
public final class BackUpModel {
    public let work: Work
    /// What is in the backup, once it lies at its place.
    public private(set) var made: BackupView?
    /// The core made none because there is no recovery code.
    public private(set) var needsCode = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// The person may have made a code meanwhile.
    public func load() async {
        guard needsCode, await work.again({ try $0.slots().contains { $0.kind == .recoveryCode } }) == true else {
            return
        }
        needsCode = false
        work.clear()
    }

    public func make() async {
        let outbox = app.outbox
        made = nil
        defer { outbox.empty() }
        let written = await work.ask { faro in
            let file = try outbox.newBackup()
            return (file, try faro.backUp(path: file.path))
        }
        needsCode = work.refused
        guard let (file, contents) = written else { return }
        if await work.outside({ try await $0.moveOut(file) }) == true { made = contents }
    }
}
