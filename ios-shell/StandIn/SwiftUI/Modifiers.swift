// The modifiers of the app, and no others.
extension View {
    private func modified(_ change: Modified.Change = .look) -> Modified { Modified(content: self, change: change) }

    public func modifier<Modifier: ViewModifier>(_ modifier: Modifier) -> Modified {
        modified(.wrapped { modifier.body(content: $0) })
    }
    public func font(_ font: Font) -> Modified { modified() }
    public func lineSpacing(_ points: Double) -> Modified { modified() }
    public func foregroundStyle<Style: ShapeStyle>(_ style: Style) -> Modified { modified() }
    public func background<Style: ShapeStyle>(_ style: Style) -> Modified { modified() }
    public func tint<Style: ShapeStyle>(_ style: Style) -> Modified { modified() }
    public func overlay<Content: View>(_ content: Content) -> Modified { modified() }
    public func clipShape<Form: Shape>(_ shape: Form) -> Modified { modified() }
    public func padding(_ points: Double) -> Modified { modified() }
    public func padding(_ edges: Edge.Set, _ points: Double) -> Modified { modified() }
    public func frame(width: Double, height: Double) -> Modified { modified() }
    public func frame(
        minWidth: Double? = nil, maxWidth: Double? = nil, minHeight: Double? = nil, maxHeight: Double? = nil,
        alignment: Alignment = .center
    ) -> Modified { modified() }
    public func scaledToFit() -> Modified { modified() }
    public func containerRelativeFrame(
        _ axes: Axis.Set, alignment: Alignment = .center, _ length: @escaping (Double, Axis) -> Double
    ) -> Modified { modified() }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> Modified { modified() }
    public func flipsForRightToLeftLayoutDirection(_ flips: Bool) -> Modified { modified() }

    public func environment<Value>(_ path: WritableKeyPath<EnvironmentValues, Value>, _ value: Value) -> Modified {
        modified(.environment { $0[keyPath: path] = value })
    }
    public func environment<Object: AnyObject & Observable>(_ object: Object?) -> Modified {
        modified(.environment { values in object.map { values.hold($0) } })
    }

    public func buttonStyle(_ style: PlainButtonStyle) -> Modified { modified() }
    public func pickerStyle(_ style: WheelPickerStyle) -> Modified { modified() }
    public func pickerStyle(_ style: MenuPickerStyle) -> Modified { modified() }
    public func gesture(_ gesture: MagnifyGesture) -> Modified { modified() }
    public func id<ID: Hashable>(_ id: ID) -> Modified { modified() }
    public func tag<Tag: Hashable>(_ tag: Tag) -> Modified { modified(.tag(AnyHashable(tag))) }
    public func disabled(_ disabled: Bool) -> Modified { modified(disabled ? .off : .look) }
    public func scrollContentBackground(_ visibility: Visibility) -> Modified { modified() }
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization) -> Modified {
        modified()
    }
    public func autocorrectionDisabled() -> Modified { modified() }
    public func toolbar(_ visibility: Visibility, for bar: ToolbarPlacement) -> Modified { modified() }
    public func navigationDestination<Item: Hashable, Content: View>(
        for type: Item.Type, @ViewBuilder destination: @escaping (Item) -> Content
    ) -> Modified {
        modified(.destination { ($0.base as? Item).map { destination($0) } })
    }

    public func task(_ work: @escaping @MainActor @Sendable () async -> Void) -> Modified {
        modified(.work(id: "", work))
    }
    public func task<ID: Equatable>(id: ID, _ work: @escaping @MainActor @Sendable () async -> Void) -> Modified {
        modified(.work(id: "\(id)", work))
    }
    public func onOpenURL(perform work: @escaping @MainActor (URL) -> Void) -> Modified { modified() }
    public func onDisappear(_ work: @escaping @MainActor () -> Void) -> Modified { modified() }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool = false, _ work: @escaping @MainActor (Value, Value) -> Void
    ) -> Modified { modified() }

    public func accessibilityHidden(_ hidden: Bool) -> Modified { modified(hidden ? .hidden : .look) }
    public func accessibilityLabel(_ label: Text) -> Modified { modified(.named(label)) }
    public func accessibilityHint(_ hint: Text) -> Modified { modified(.hint(hint)) }
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> Modified { modified(.traits(traits)) }
    public func accessibilityElement(children: AccessibilityChildBehavior) -> Modified { modified(.together) }
    public func accessibilityAction(_ kind: AccessibilityActionKind, _ action: @escaping @MainActor () -> Void)
        -> Modified
    { modified() }
}

/// Two fingers.
public struct MagnifyGesture {
    public struct Value {
        public let magnification: Double
    }
    public init() {}
    public func onChanged(_ work: @escaping (Value) -> Void) -> MagnifyGesture { self }
    public func onEnded(_ work: @escaping (Value) -> Void) -> MagnifyGesture { self }
}

public struct PlainButtonStyle: Sendable {
    public static var plain: PlainButtonStyle { PlainButtonStyle() }
}

public struct WheelPickerStyle: Sendable {
    public static var wheel: WheelPickerStyle { WheelPickerStyle() }
}

public struct MenuPickerStyle: Sendable {
    public static var menu: MenuPickerStyle { MenuPickerStyle() }
}

public enum Visibility { case hidden }
public enum ToolbarPlacement { case navigationBar }
public enum AccessibilityChildBehavior { case combine }
public enum AccessibilityActionKind { case escape }

public struct TextInputAutocapitalization: Sendable {
    public static var never: TextInputAutocapitalization { TextInputAutocapitalization() }
}

public struct AccessibilityTraits: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let isHeader = AccessibilityTraits(rawValue: 1)
    public static let isSelected = AccessibilityTraits(rawValue: 2)
}
