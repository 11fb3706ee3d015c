import FaroCore
import Observation

/// The way in with the code on paper, and a new passphrase.
@MainActor @Observable
public final class RecoverModel {
    public enum Step: Hashable, Sendable {
        case code, passphrase
        /// The code opened the vault, and the passphrase could not be set: it is damaged, or the phone is full.
        case inside
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
        switch step {
        case .code:
            code.wipe()
            return false
        case .passphrase: if !passphrase.back() { step = .code }
        case .inside: break
        }
        return true
    }

    public func recover() async {
        let code = code.bytes
        let opened: Void? = await passphrase.use { try $0.recover(code: code, passphrase: $1, again: $2) }
        if opened != nil {
            await enter()
        } else if await work.again({ try $0.isUnlocked() }) == true {
            step = .inside
        } else if !work.refused {
            step = .code
        }
    }

    /// Into the vault that the code opened.
    public func enter() async {
        code.wipe()
        passphrase.wipe()
        await app.entered()
    }
}
