/// A drawing of strokes on a grid of 24. It always stands with a word.
public enum Icon: CaseIterable, Sendable {
    case home, hearing, note, guide, settings, lock, erase

    /// Points as x, y, x, y …; a stroke whose ends meet is closed.
    public var strokes: [[Double]] {
        switch self {
        case .home: [[3, 11, 12, 3, 21, 11], [5, 10, 5, 21, 19, 21, 19, 10], [10, 21, 10, 14, 14, 14, 14, 21]]
        case .hearing:
            [
                [4, 5, 20, 5, 20, 21, 4, 21, 4, 5], [4, 10, 20, 10], [8, 2, 8, 6], [16, 2, 16, 6],
                [8, 15, 11, 18, 16, 13],
            ]
        case .note:
            [[5, 3, 15, 3, 19, 7, 19, 21, 5, 21, 5, 3], [15, 3, 15, 7, 19, 7], [8, 12, 16, 12], [8, 16, 14, 16]]
        case .guide:
            [[12, 6, 8, 4, 3, 4, 3, 19, 8, 19, 12, 21, 16, 19, 21, 19, 21, 4, 16, 4, 12, 6], [12, 6, 12, 21]]
        case .settings: [[3, 7, 21, 7], [3, 17, 21, 17], [8, 4, 8, 10], [16, 14, 16, 20]]
        case .lock:
            [[5, 11, 19, 11, 19, 21, 5, 21, 5, 11], [8, 11, 8, 7, 10, 4, 14, 4, 16, 7, 16, 11], [12, 15, 12, 17]]
        case .erase: [[8, 5, 21, 5, 21, 19, 8, 19, 2, 12, 8, 5], [11, 9, 17, 15], [17, 9, 11, 15]]
        }
    }

    /// Whether it points somewhere, and turns with the writing direction.
    public var turns: Bool { self == .erase }
}
