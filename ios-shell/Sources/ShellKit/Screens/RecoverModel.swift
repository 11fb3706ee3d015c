import FaroCore
import Observation

/// The way in with the code on paper, and a new passphrase.
@MainActor @Observable
public final class RecoverModel {
    public enum Step: Hashable, Sendable {
        case code, passphrase
    }

    public let code: CodeEntry
    public let passphrase: NewPassphraseModel
    public private(set) var step = Step.code
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        code = CodeEntry(app)
        passphrase = NewPassphraseModel(app)
    }

    public var work: Work { passphrase.work }

    public func choosePassphrase() {
        if code.isWhole { step = .passphrase }
    }

    /// One page back. No, where this was the first.
    public func back() -> Bool {
        guard step == .passphrase else {
            code.wipe()
            return false
        }
        if !passphrase.back() { step = .code }
        return true
    }

    public func recover() async {
        let code = code.bytes
        let opened: Void? = await passphrase.use { faro, passphrase, again in
            do {
                try faro.recover(code: code, passphrase: passphrase, again: again)
            } catch {
                // The code may have opened it before the passphrase failed: then it is closed again.
                try? faro.lock()
                throw error
            }
        }
        if opened != nil {
            self.code.wipe()
            await app.entered()
        } else if !work.refused {
            step = .code
        }
    }
}
