/// Sizes in points. Type grows with the person's setting; nothing is cut, everything scrolls.
public enum Metrics {
    public static let edge = 16.0
    public static let gap = 12.0
    public static let padding = 16.0
    public static let radius = 14.0
    public static let button = 56.0
    /// No smaller target for a finger.
    public static let target = 48.0
    /// The widest that a column of text is easy to read in: a tablet has more room than that.
    public static let column = 640.0
    public static let icon = 24.0
    /// A drawing in a month, and how wide a day of it is at least.
    public static let mark = 14.0
    public static let day = 44.0
    /// A code that a camera reads from a hand away.
    public static let code = 240.0
    /// Line height over the size of the letters.
    public static let leading = 0.35
}

/// The sizes of type; one of them is read from across a table.
public enum TypeSize: CaseIterable, Sendable {
    case shown, title, headline, body, second

    public var points: Double {
        switch self {
        case .shown: 40
        case .title: 28
        case .headline: 21
        case .body: 18
        case .second: 16
        }
    }
}
