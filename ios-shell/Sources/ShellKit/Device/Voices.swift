/// The voices of this phone. None of them needs a network: no word of the case leaves it.
@MainActor
public protocol Voices: AnyObject {
    /// Whether one of them reads the language, by its BCP 47 tag.
    func has(_ tag: String) -> Bool
    /// Reads a text. Answers when it was read to its end, was stopped, or the phone rang.
    func say(_ text: String, in tag: String, heading: Bool) async -> Heard
    /// Silence, at once.
    func stop()
}

/// How a text ended.
public enum Heard: Sendable {
    case whole
    case brokenOff
}
