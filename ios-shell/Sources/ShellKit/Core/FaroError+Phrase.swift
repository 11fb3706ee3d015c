import FaroCore

extension FaroError {
    /// What the person is told. Each variant is named: a new one does not compile until somebody looked at it.
    public var phrase: Phrase {
        switch self {
        case .Locked(_, let text), .NoVault(_, let text), .VaultBusy(_, let text), .WrongSecret(_, let text),
            .Damaged(_, let text), .Newer(_, let text), .Refused(_, let text), .NotFound(_, let text),
            .DeviceFailed(_, let text), .PlatformRefused(_, let text), .PlatformUnavailable(_, let text),
            .Fault(_, let text):
            text
        }
    }

    /// The vault closed itself, or another hand did: the way leads to the lock, not to a message.
    var isLocked: Bool {
        if case .Locked = self { true } else { false }
    }
}
