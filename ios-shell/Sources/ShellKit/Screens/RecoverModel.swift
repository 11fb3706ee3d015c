import FaroCore
import Observation

/// The way in with the code on paper, and a new passphrase.
@MainActor @Observable
public final class RecoverModel {
    public enum Step: Hashable, Sendable {
        case code, passphrase
        /// The code is right, and the passphrase could not be set: the vault is damaged, or the phone is full.
        case inside
    }

    public let code: CodeEntry
    public let passphrase: NewPassphraseModel
    public private(set) var step = Step.code
    /// The passphrase could not be set because the vault is damaged: what can be read may go into a new one.
    public private(set) var damaged = false
    /// The code opened the vault; not, where it is so damaged that nothing opens it.
    public private(set) var isOpen = false
    /// What was saved, once it was.
    public private(set) var saved: SalvageView?
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
            wipe()
            return false
        case .passphrase: if !passphrase.back() { step = .code }
        case .inside: if !isOpen { step = .code }
        }
        return true
    }

    public func recover() async {
        let code = code.bytes
        let opened = await passphrase.use { try $0.recover(code: code, passphrase: $1, again: $2) }
        if opened != nil {
            await enter()
            return
        }
        let vault = await work.again { try $0.isUnlocked() ? try $0.vaultStatus() : nil } ?? nil
        isOpen = vault != nil
        damaged = vault?.isDamaged ?? work.damaged
        if isOpen || damaged {
            step = .inside
        } else if !work.refused {
            step = .code
        }
    }

    /// What can be read of the damaged vault goes into a new one, under the passphrase that could not be set.
    public func salvage() async {
        let (code, new, isOpen) = (code.bytes, passphrase.chosen, isOpen)
        let asked = await work.ask { faro -> SalvageView? in
            // The app was left meanwhile: nobody comes in without typing the code again.
            if isOpen {
                guard try faro.isUnlocked() else { return nil }
                try faro.lock()
            }
            return try faro.salvageWithCode(code: code, passphrase: new, again: new)
        }
        if let asked {
            wipe()
            saved = asked
        }
        // What failed has closed the vault, and changed nothing: the code opens it again.
        if saved == nil { step = .code }
    }

    /// Into the vault that the code opened, or that was saved.
    public func enter() async {
        wipe()
        if saved != nil { app.router.reset() }
        await app.entered()
    }

    func wipe() {
        code.wipe()
        passphrase.wipe()
    }
}
