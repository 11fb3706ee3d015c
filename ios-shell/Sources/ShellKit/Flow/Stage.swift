import FaroCore

/// Which of the app's few states the person is in.
public enum Stage: Hashable, Sendable {
    /// Nothing is known yet.
    case starting
    /// Nobody chose a language on this phone.
    case language
    /// There is no vault.
    case firstSteps
    /// There is one, and it is closed.
    case locked
    /// It is open.
    case open

    init(_ faro: Faro) throws {
        if try !faro.languageChosen() {
            self = .language
        } else if try !faro.vaultExists() {
            self = .firstSteps
        } else {
            self = try faro.isUnlocked() ? .open : .locked
        }
    }
}
