// The controls of the app, and no others. None takes a literal.
public struct Text: Leaf {
    let string: AttributedString
    public nonisolated init(verbatim: String) { string = AttributedString(verbatim) }
    public nonisolated init(_ string: AttributedString) { self.string = string }
    public nonisolated func bold() -> Text { self }
    public nonisolated static func + (one: Text, other: Text) -> Text { Text(one.string + other.string) }

    var said: String { String(string.characters) }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        [Piece("text", said, tag: string.runs.compactMap(\.languageIdentifier).first)]
    }
}

public struct Button<Label: View>: Leaf {
    let action: @MainActor () -> Void
    let label: Label
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
        self.action = action
        self.label = label()
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        var button = Piece("button", inside: label.pieces(outliner))
        button.tap = action
        return [button]
    }
}

public struct ShareLink<Label: View>: Leaf {
    let label: Label
    public init(item: String, @ViewBuilder label: () -> Label) { self.label = label() }
    public func pieces(_ outliner: Outliner) -> [Piece] { [Piece("share", inside: label.pieces(outliner))] }
}

public struct TextField<Label: View>: Leaf {
    let label: Label
    let text: Binding<String>
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) {
        self.label = label()
        self.text = text
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        outliner.field("field", label, text.wrappedValue)
    }
}

public struct SecureField<Label: View>: Leaf {
    let label: Label
    public init(text: Binding<String>, prompt: Text? = nil, @ViewBuilder label: () -> Label) { self.label = label() }
    public func pieces(_ outliner: Outliner) -> [Piece] { outliner.field("secret", label, "") }
}

public struct TextEditor: Leaf {
    let text: Binding<String>
    public init(text: Binding<String>) { self.text = text }
    public func pieces(_ outliner: Outliner) -> [Piece] { outliner.field("page", EmptyView(), text.wrappedValue) }
}

public struct DatePicker<Label: View>: Leaf {
    public struct Components: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static var date: Components { Components(rawValue: 1) }
        public static var hourAndMinute: Components { Components(rawValue: 2) }
    }
    let label: Label
    let picked: Binding<Date>
    let role: String
    public init(selection: Binding<Date>, displayedComponents: Components, @ViewBuilder label: () -> Label) {
        self.label = label()
        picked = selection
        role = displayedComponents == .date ? "day" : "time"
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        let iso = picked.wrappedValue.ISO8601Format()
        return outliner.field(role, label, String(role == "day" ? iso.prefix(10) : iso.dropFirst(11).prefix(5)))
    }
}

public struct Picker<Label: View, Selection: Hashable, Content: View>: Leaf {
    let label: Label
    let content: Content
    let picked: Binding<Selection>
    public init(
        selection: Binding<Selection>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label
    ) {
        self.label = label()
        self.content = content()
        picked = selection
    }
    public func pieces(_ outliner: Outliner) -> [Piece] {
        let chosen = "tag \(AnyHashable(picked.wrappedValue))"
        let choices = content.pieces(outliner)
        let shown = choices.filter { $0.role == chosen }.flatMap(\.inside)
        return [Piece("choice of \(choices.count)", inside: label.pieces(outliner) + shown)]
    }
}

public struct ProgressView: Leaf {
    public init() {}
    public func pieces(_ outliner: Outliner) -> [Piece] { [Piece("waiting")] }
}

public struct Image: Leaf, Sendable {
    public nonisolated init() {}
    public func resizable() -> Image { self }
    public func pieces(_ outliner: Outliner) -> [Piece] { [Piece("picture")] }
}

public struct Spacer: Leaf {
    public init() {}
    public func pieces(_ outliner: Outliner) -> [Piece] { [] }
}

extension Outliner {
    /// A control with its name and what stands in it.
    func field(_ role: String, _ label: some View, _ value: String) -> [Piece] {
        let name = label.pieces(self)
        return [Piece(role, inside: value.isEmpty ? name : name + [Piece("text", value)])]
    }
}
