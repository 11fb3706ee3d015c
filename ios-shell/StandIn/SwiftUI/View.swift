// What a view is. Nothing is laid out: a view can be asked what there is to read and to tap on it.
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency
public protocol View {
    associatedtype Body: View
    @ViewBuilder var body: Body { get }
    /// What there is to read and to tap, from top to bottom.
    func pieces(_ outliner: Outliner) -> [Piece]
}

extension View {
    public func pieces(_ outliner: Outliner) -> [Piece] { outliner.inside(self) }
}

extension Never: View {
    public var body: Never { fatalError() }
}

/// A view that is no further view. It says itself what there is on it.
public protocol Leaf: View where Body == Never {}

extension Leaf {
    public var body: Never { fatalError() }
}

public struct EmptyView: Leaf {
    public nonisolated init() {}
    public func pieces(_ outliner: Outliner) -> [Piece] { [] }
}

public struct Several<each Part: View>: Leaf {
    let parts: [any View]
    public func pieces(_ outliner: Outliner) -> [Piece] { outliner.all(parts) }
}

public struct Either<One: View, Other: View>: Leaf {
    let chosen: any View
    let way: String
    public func pieces(_ outliner: Outliner) -> [Piece] { outliner.step(way) { chosen.pieces(outliner) } }
}

extension Optional: View where Wrapped: View {
    public var body: Never { fatalError() }
    public func pieces(_ outliner: Outliner) -> [Piece] { map { $0.pieces(outliner) } ?? [] }
}

@resultBuilder
public struct ViewBuilder {
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
    @MainActor public static func buildBlock<each Part: View>(_ part: repeat each Part) -> Several<repeat each Part> {
        var parts: [any View] = []
        for one in repeat each part { parts.append(one) }
        return Several(parts: parts)
    }
    public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
    @MainActor public static func buildEither<One: View, Other: View>(first: One) -> Either<One, Other> {
        Either(chosen: first, way: "if")
    }
    @MainActor public static func buildEither<One: View, Other: View>(second: Other) -> Either<One, Other> {
        Either(chosen: second, way: "else")
    }
}

@MainActor @preconcurrency
public protocol ViewModifier {
    associatedtype Body: View
    typealias Content = Modified
    @ViewBuilder func body(content: Content) -> Body
}
