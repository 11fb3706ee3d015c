// Colours, type and shapes.
public protocol ShapeStyle: Sendable {
    associatedtype Resolved: ShapeStyle
    func resolve(in environment: EnvironmentValues) -> Resolved
}

public struct Color: ShapeStyle, Leaf {
    public nonisolated init(red: Double, green: Double, blue: Double) {}
    public nonisolated func resolve(in environment: EnvironmentValues) -> Color { self }
    public func pieces(_ outliner: Outliner) -> [Piece] { [] }
}

public struct Font {
    public enum TextStyle { case largeTitle, title, headline, subheadline, body }
    public enum Weight { case regular, semibold, bold }
    public static func system(size: Double, weight: Weight) -> Font { Font() }
}

public struct Path {
    public init() {}
    public mutating func move(to point: CGPoint) {}
    public mutating func addLine(to point: CGPoint) {}
    public mutating func addRect(_ rect: CGRect) {}
}

@MainActor @preconcurrency
public protocol Shape: View {
    nonisolated func path(in rect: CGRect) -> Path
}

extension Shape {
    public var body: Never { fatalError() }
    public func stroke<Style: ShapeStyle>(_ style: Style, lineWidth: Double) -> Modified { Modified(content: self) }
    public func fill<Style: ShapeStyle>(_ style: Style) -> Modified { Modified(content: self) }
    /// A drawing says nothing by itself.
    public func pieces(_ outliner: Outliner) -> [Piece] { [] }
}

public struct RoundedRectangle: Shape {
    public init(cornerRadius: Double) {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

public struct Circle: Shape {
    public init() {}
    public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

public enum HorizontalAlignment { case leading, center }
public enum VerticalAlignment { case top, center }
public enum Alignment { case leading, center }

public enum Axis: Sendable {
    case horizontal, vertical

    public struct Set: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let horizontal = Set(rawValue: 1)
        public static let vertical = Set(rawValue: 2)
    }
}

public struct Edge {
    public struct Set: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let top = Set(rawValue: 1)
        public static let horizontal = Set(rawValue: 2)
        public static let vertical = Set(rawValue: 4)
    }
}
