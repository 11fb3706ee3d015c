import FaroCore
import Foundation
import Observation

/// A backup, in a file at a place that the person chooses.
@MainActor @Observable
public final class BackUpModel {
    public let work: Work
    /// What is in the backup, once it lies at its place.
    public private(set) var made: BackupView?
    /// The day of the last one, and what must be there first.
    public private(set) var state: BackupState?
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    /// There is a code that will open it.
    public var isReady: Bool { state.map { $0.needsCode == nil } ?? false }

    /// The person may have made a code meanwhile.
    public func load() async {
        state = await work.again { try $0.backupState() } ?? state
    }

    public func make() async {
        let outbox = app.outbox
        made = nil
        defer { outbox.empty() }
        let written = await work.ask { faro in
            let file = try outbox.newBackup()
            return (file, try faro.backUp(path: file.path))
        }
        guard let (file, contents) = written else { return }
        if await work.outside({ try await $0.moveOut(file) }) == true { made = contents }
        await load()
    }
}
