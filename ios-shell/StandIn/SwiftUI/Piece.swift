/// Something on a page: what it is, what it says, and what lies inside.
@MainActor
public struct Piece {
    /// As a screen reader would call it: text, heading, button, field …
    public var role: String
    public var text: String
    /// The language of the text, where the view says it.
    public var tag: String?
    /// That it is chosen or off; what is said besides.
    public var notes: [String] = []
    public var inside: [Piece] = []
    /// What a tap does.
    var tap: (@MainActor () -> Void)?

    init(_ role: String, _ text: String = "", tag: String? = nil, inside: [Piece] = []) {
        self.role = role
        self.text = text
        self.tag = tag
        self.inside = inside
    }

    /// Taps the first button of this word. No, where there is none that is on.
    public static func tap(_ word: String, in pieces: [Piece]) -> Bool {
        for piece in pieces {
            if let tap = piece.tap, piece.words.contains(word), !piece.notes.contains("off") {
                tap()
                return true
            }
            if self.tap(word, in: piece.inside) { return true }
        }
        return false
    }

    /// All that it says, from top to bottom.
    public var words: [String] { (text.isEmpty ? [] : [text]) + inside.flatMap(\.words) }

    /// Line by line; a text in another language than the page's is marked with it.
    public func lines(language: String, indent: Int = 0) -> [String] {
        if text.isEmpty, inside.count == 1, let only = inside.first {
            return one(only).lines(language: language, indent: indent)
        }
        let other = tag.flatMap { $0 == language ? nil : [$0] } ?? []
        let marks = notes + other
        let margin = String(repeating: "  ", count: indent)
        let name = role + (marks.isEmpty ? "" : " (\(marks.joined(separator: "; ")))")
        let said = text.split(separator: "\n", omittingEmptySubsequences: false)
        let head = margin + name + (text.isEmpty ? "" : ": \(said[0])")
        let more = said.dropFirst().map { "\(margin)  | \($0)" }
        return [head] + more + inside.flatMap { $0.lines(language: language, indent: indent + 1) }
    }

    /// A thing with one thing inside is one line.
    private func one(_ only: Piece) -> Piece {
        var one = only
        one.role = only.role == "text" ? role : "\(role) \(only.role)"
        one.notes = notes + only.notes
        return one
    }
}
