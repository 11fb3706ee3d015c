/// Several things, each on a line of its own.
enum Lines {
    private static let end = String(Unicode.Scalar(0x0A as UInt8))

    static func join(_ things: [String]) -> String {
        things.joined(separator: end)
    }

    /// Blank lines are none.
    static func split(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
