import Observation

/// A small number that is typed: digits alone, of any script.
@MainActor @Observable
public final class DigitEntry {
    public var typed = String() {
        didSet {
            let digits = typed.compactMap(\.wholeNumberValue).filter { $0 < 10 }.prefix(4)
            let clean = digits.map(String.init).joined()
            if clean != typed { typed = clean }
        }
    }

    /// None where nothing was typed.
    var number: UInt32? { UInt32(typed) }
}
