import FaroCore

extension DueTone {
    /// How near it is, as a drawing: never by colour alone.
    public var sign: Icon {
        switch self {
        case .missed: .missed
        case .late: .warning
        case .today: .bell
        case .soon: .clock
        case .calm: .dates
        case .done: .done
        }
    }

    /// The colour of that drawing and of its word.
    public var ink: Token {
        switch self {
        case .missed, .late: .lateInk
        case .today, .soon: .amberInk
        case .calm: .accent
        case .done: .doneInk
        }
    }

    /// What its card stands on.
    public var ground: Token {
        switch self {
        case .missed, .late: .lateGround
        case .today: .amberGround
        case .soon, .calm, .done: .surface
        }
    }
}

extension AgendaKind {
    /// What a day of a month has.
    public var drawing: Icon {
        switch self {
        case .appearance: .hearing
        case .deadline: .deadline
        case .duty: .duty
        }
    }
}

extension DueIcon {
    /// The same thing has the same drawing everywhere.
    public var drawing: Icon {
        switch self {
        case .hearing: .hearing
        case .duty: .duty
        case .deadline: .deadline
        case .question: .question
        case .office: .office
        case .information: .information
        }
    }
}
