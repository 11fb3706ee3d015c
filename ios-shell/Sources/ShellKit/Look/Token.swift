/// A colour of the app, light and dark, as 0xRRGGBB. The Android shell has the same.
public enum Token: CaseIterable, Sendable {
    case background, surface, ink, secondInk, accent, onAccent, lateInk, lateGround, amberInk, amberGround, doneInk,
        line

    public var light: UInt32 {
        switch self {
        case .background: 0xFAF8F4
        case .surface: 0xFFFFFF
        case .ink: 0x1B1F24
        case .secondInk: 0x4A5560
        case .accent: 0x0B5A6B
        case .onAccent: 0xFFFFFF
        case .lateInk: 0x8F2D0E
        case .lateGround: 0xFDECE3
        case .amberInk: 0x6B4A00
        case .amberGround: 0xFFF3D1
        case .doneInk: 0x1F5D36
        case .line: 0xDDD8CE
        }
    }

    public var dark: UInt32 {
        switch self {
        case .background: 0x12171C
        case .surface: 0x1C242B
        case .ink: 0xF1F4F6
        case .secondInk: 0xB4C0C9
        case .accent: 0x7CC7D6
        case .onAccent: 0x06262E
        case .lateInk: 0xFFB694
        case .lateGround: 0x3A2117
        case .amberInk: 0xFFD98A
        case .amberGround: 0x382C10
        case .doneInk: 0x8FD6A6
        case .line: 0x33404A
        }
    }

    /// The grounds that a text in this colour stands on; none for what is never text.
    public var grounds: [Token] {
        switch self {
        // What stands on a card, also on one that says how near its day is.
        case .ink, .secondInk: [.background, .surface, .lateGround, .amberGround]
        case .accent, .doneInk: [.background, .surface]
        case .onAccent: [.accent]
        case .lateInk: [.lateGround, .amberGround, .background, .surface]
        case .amberInk: [.amberGround, .background, .surface]
        case .background, .surface, .lateGround, .amberGround, .line: []
        }
    }
}
