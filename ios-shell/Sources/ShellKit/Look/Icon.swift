/// A drawing of strokes on a grid of 24. It always stands with a word, and the same thing has the same one everywhere.
public enum Icon: CaseIterable, Sendable {
    // The places, and the ways between them.
    case today, dates, myCase, guide, settings, lock, back, forward, search, erase, add, edit, delete, eye, language
    // What belongs to a case.
    case hearing, duty, deadline, question, office, information, person, contact, address, paper, note, proof, print
    case card, pack, backup, place
    case larger, smaller
    // What may be done, and how near a day is.
    case call, send, speak, stop, bell, clock, warning, missed, done

    /// Points as x, y, x, y …; a stroke whose ends meet is closed.
    public var strokes: [[Double]] {
        Self.places[self] ?? Self.things[self] ?? Self.signs[self] ?? []
    }

    /// Whether it points somewhere, and turns with the writing direction.
    public var turns: Bool {
        switch self {
        case .erase, .back, .forward, .send, .speak: true
        default: false
        }
    }

    static let ring = round(12, 12, 9)

    /// A circle of twelve strokes.
    static func round(_ x: Double, _ y: Double, _ radius: Double) -> [Double] {
        let (half, most) = (radius * 0.5, radius * 0.866)
        let turns = [
            (0, -radius), (half, -most), (most, -half), (radius, 0), (most, half), (half, most), (0, radius),
            (-half, most), (-most, half), (-radius, 0), (-most, -half), (-half, -most), (0, -radius),
        ]
        return turns.flatMap { [x + $0.0, y + $0.1] }
    }
}
