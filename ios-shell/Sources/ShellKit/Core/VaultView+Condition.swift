import FaroCore

extension VaultView {
    /// What can still be read may go into a new vault.
    var isDamaged: Bool { condition != .sound }
}
