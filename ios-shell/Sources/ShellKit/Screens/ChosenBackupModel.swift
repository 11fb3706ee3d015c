import FaroCore
import Foundation
import Observation

/// A backup that the person chose, and what is in it once its code was typed.
@MainActor @Observable
public final class ChosenBackupModel {
    public let work: Work
    public let code: CodeEntry
    public private(set) var contents: BackupView?
    public private(set) var isChosen = false
    @ObservationIgnored private var file: (any Chosen)?

    public init(_ app: AppModel) {
        work = Work(app)
        code = CodeEntry(app)
    }

    public func choose() async {
        guard let chosen = await work.outside({ try await $0.choose(.file) }), let chosen else { return }
        file = chosen
        isChosen = true
        contents = nil
    }

    /// Reads all of it, and believes nothing before.
    public func check() async {
        guard let file else { return }
        let code = code.bytes
        contents = await work.ask { faro in
            try file.asFile { try faro.checkBackup(path: $0.path, code: code) }
        }
    }

    /// One page back. No, where this was the first.
    public func back() -> Bool {
        work.clear()
        if contents != nil {
            contents = nil
            return true
        }
        leave()
        let was = isChosen
        (file, isChosen) = (nil, false)
        return was
    }

    /// The page is left: nothing of the code stays.
    public func leave() {
        code.wipe()
    }

    /// Makes a vault of it, once it was checked.
    func restore(through passphrase: NewPassphraseModel) async -> RestoreView? {
        guard let file, contents != nil else { return nil }
        let code = code.bytes
        return await passphrase.use { faro, new, again in
            try file.asFile { try faro.restore(path: $0.path, code: code, passphrase: new, again: again) }
        }
    }
}
