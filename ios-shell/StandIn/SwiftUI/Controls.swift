// The controls of the app, and no others. None takes a literal.
public struct Text: Leaf {
    public nonisolated init(verbatim: String) {}
    public nonisolated init(_ string: AttributedString) {}
    public nonisolated func bold() -> Text { self }
    public nonisolated static func + (one: Text, other: Text) -> Text { one }
}

public struct Button<Label: View>: Leaf {
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}

public struct ShareLink<Label: View>: Leaf {
    public init(item: String, @ViewBuilder label: () -> Label) {}
}

public struct TextField<Label: View>: Leaf {
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {}
}

public struct SecureField<Label: View>: Leaf {
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {}
}

public struct TextEditor: Leaf {
    public init(text: Binding<String>) {}
}

public struct DatePicker<Label: View>: Leaf {
    public struct Components: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static var date: Components { Components(rawValue: 1) }
        public static var hourAndMinute: Components { Components(rawValue: 2) }
    }
    public init(selection: Binding<Date>, displayedComponents: Components, @ViewBuilder label: () -> Label) {}
}

public struct Picker<Label: View, Selection: Hashable, Content: View>: Leaf {
    public init(
        selection: Binding<Selection>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
    ) {}
}

public struct ProgressView: Leaf {
    public init() {}
}

public struct Image: Leaf, Sendable {
    public func resizable() -> Image { self }
}

public struct Spacer: Leaf {
    public init() {}
}

public struct Group<Content: View>: Leaf {
    public init(@ViewBuilder content: () -> Content) {}
}

public struct VStack<Content: View>: Leaf {
    public init(alignment: HorizontalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> Content) {
    }
}

public struct HStack<Content: View>: Leaf {
    public init(alignment: VerticalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> Content) {}
}

public struct ScrollView<Content: View>: Leaf {
    public init(@ViewBuilder content: () -> Content) {}
}

public struct ScrollViewReader<Content: View>: Leaf {
    public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) {}
}

public struct ScrollViewProxy: Sendable {
    public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {}
}

public struct UnitPoint: Sendable {
    public static let top = UnitPoint()
}

public struct ViewThatFits<Content: View>: Leaf {
    public init(@ViewBuilder content: () -> Content) {}
}

public struct ForEach<Items: RandomAccessCollection, ID: Hashable, Content: View>: Leaf {
    public init(
        _ items: Items, id: KeyPath<Items.Element, ID>, @ViewBuilder content: @escaping (Items.Element) -> Content
    ) {}
}

public struct NavigationStack<Root: View, Item: Hashable>: Leaf {
    public init(path: Binding<[Item]>, @ViewBuilder root: () -> Root) {}
}
