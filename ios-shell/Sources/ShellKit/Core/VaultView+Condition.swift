import FaroCore

extension VaultView {
    /// What can still be read may go into a new vault.
    var isDamaged: Bool { condition == .damaged }
    /// An older file was put back: the person may go on with it.
    var isOlder: Bool { condition == .older }
}
