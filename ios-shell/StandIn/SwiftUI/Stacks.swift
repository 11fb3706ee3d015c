// What holds others: one below, beside or over the other.
public struct Group<Content: View>: Leaf {
    let content: Content
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
    public func pieces(_ outliner: Outliner) -> [Piece] { content.pieces(outliner) }
}

public struct VStack<Content: View>: Leaf {
    let content: Content
    public init(alignment: HorizontalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
    public func pieces(_ outliner: Outliner) -> [Piece] { content.pieces(outliner) }
}

public struct HStack<Content: View>: Leaf {
    let content: Content
    public init(alignment: VerticalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> Content) {
        self.content = content()
    }
    public func pieces(_ outliner: Outliner) -> [Piece] { content.pieces(outliner) }
}

public struct ScrollView<Content: View>: Leaf {
    let content: Content
    public init(_ axes: Axis.Set = .vertical, @ViewBuilder content: () -> Content) { self.content = content() }
    public func pieces(_ outliner: Outliner) -> [Piece] { content.pieces(outliner) }
}

public struct ScrollViewReader<Content: View>: Leaf {
    let content: (ScrollViewProxy) -> Content
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) { self.content = content }
    public func pieces(_ outliner: Outliner) -> [Piece] { content(ScrollViewProxy()).pieces(outliner) }
}

public struct ScrollViewProxy: Sendable {
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}

public struct UnitPoint: Sendable {
    public static let top = UnitPoint()
}

/// Everything fits here: it is the first one.
public struct ViewThatFits<Content: View>: Leaf {
    let content: Content
    public init(@ViewBuilder content: () -> Content) { self.content = content() }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        ((content as? any Parted)?.parts.first ?? content).pieces(outliner)
    }
}

@MainActor
private protocol Parted {
    var parts: [any View] { get }
}

extension Several: Parted {}

public struct ForEach<Items: RandomAccessCollection, ID: Hashable, Content: View>: Leaf {
    let items: Items
    let id: KeyPath<Items.Element, ID>
    let content: (Items.Element) -> Content
    public init(
        _ items: Items, id: KeyPath<Items.Element, ID>, @ViewBuilder content: @escaping (Items.Element) -> Content
    ) {
        (self.items, self.id, self.content) = (items, id, content)
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        items.flatMap { item in
            outliner.step("\(item[keyPath: id])") { content(item).pieces(outliner) }
        }
    }
}

/// The last place of the way, or where it begins.
public struct NavigationStack<Root: View, Item: Hashable>: Leaf {
    let path: Binding<[Item]>
    let root: Root
    public init(path: Binding<[Item]>, @ViewBuilder root: () -> Root) {
        self.path = path
        self.root = root()
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        guard let last = path.wrappedValue.last else { return root.pieces(outliner) }
        return outliner.step("\(last)") { (root as? Modified)?.destination(AnyHashable(last))?.pieces(outliner) ?? [] }
    }
}
