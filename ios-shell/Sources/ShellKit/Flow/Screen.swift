import FaroCore

/// The four places of the bar at the bottom.
public enum Place: String, Codable, CaseIterable, Sendable {
    case home, hearings, notes, guides
}

/// A screen on top of a place.
public enum Screen: Hashable, Sendable {
    case settings
    case language
    case dueDate(String)
    case questions
    case answer(Asked)
    case newHearing
    case note(String)
    case newNote
    case article(String)
    case mark(Marked)
}

/// A screen that may be written down in the clear: a name and an opaque id. The id of a rule or an article would tell what
/// somebody's case is about.
enum KeptScreen: Codable, Equatable {
    case settings, questions, newHearing, newNote
    case note(String)
    case dueDate(String)

    init?(_ screen: Screen) {
        switch screen {
        case .settings: self = .settings
        case .questions: self = .questions
        case .newHearing: self = .newHearing
        case .newNote: self = .newNote
        case .note(let id) where id.isOpaque: self = .note(id)
        case .dueDate(let id) where id.isOpaque: self = .dueDate(id)
        case .note, .dueDate, .answer, .article, .language, .mark: return nil
        }
    }

    var screen: Screen {
        switch self {
        case .settings: .settings
        case .questions: .questions
        case .newHearing: .newHearing
        case .newNote: .newNote
        case .note(let id): .note(id)
        case .dueDate(let id): .dueDate(id)
        }
    }
}

extension String {
    /// Random, 16 bytes in hex: the id of a record.
    fileprivate var isOpaque: Bool {
        count == 32 && allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
