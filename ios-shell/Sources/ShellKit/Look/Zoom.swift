import Observation

/// How large a picture is drawn: so many times as wide as the page.
@MainActor @Observable
public final class Zoom {
    public static let most = 8.0
    private static let step = 1.5

    public private(set) var scale = 1.0
    /// Where two fingers began.
    @ObservationIgnored private var begun: Double?

    public init() {}

    public var canGrow: Bool { scale < Self.most }
    public var canShrink: Bool { scale > 1 }

    public func larger() { set(scale * Self.step) }
    public func smaller() { set(scale / Self.step) }

    /// Two fingers are so many times as far from each other as where they began.
    public func pinch(_ times: Double) {
        let from = begun ?? scale
        begun = from
        set(from * times)
    }

    public func pinched() {
        begun = nil
    }

    private func set(_ wish: Double) {
        scale = min(max(wish, 1), Self.most)
    }
}
