/// Something on a page: what it is, what it says, and what lies inside.
public struct Piece: Equatable {
    /// As a screen reader would call it: text, heading, button, field …
    public var role: String
    public var text: String
    /// The language of the text, where the view says it.
    public var tag: String?
    /// That it is chosen or off; what is said besides.
    public var notes: [String] = []
    public var inside: [Piece] = []

    init(_ role: String, _ text: String = "", tag: String? = nil, inside: [Piece] = []) {
        self.role = role
        self.text = text
        self.tag = tag
        self.inside = inside
    }

    /// Line by line; a text in another language than the page's is marked with it.
    public func lines(language: String, indent: Int = 0) -> [String] {
        // A button of one word is one line.
        if text.isEmpty, inside.count == 1, let only = inside.first, only.inside.isEmpty, only.role == "text" {
            var one = self
            (one.text, one.tag, one.inside) = (only.text, only.tag, [])
            one.notes += only.notes
            return one.lines(language: language, indent: indent)
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
}
