// The modifiers of the app, and no others.
extension View {
    public func modifier<Modifier: ViewModifier>(_ modifier: Modifier) -> Modified { Modified() }
    public func font(_ font: Font) -> Modified { Modified() }
    public func lineSpacing(_ points: Double) -> Modified { Modified() }
    public func foregroundStyle<Style: ShapeStyle>(_ style: Style) -> Modified { Modified() }
    public func background<Style: ShapeStyle>(_ style: Style) -> Modified { Modified() }
    public func tint<Style: ShapeStyle>(_ style: Style) -> Modified { Modified() }
    public func overlay<Content: View>(_ content: Content) -> Modified { Modified() }
    public func clipShape<Form: Shape>(_ shape: Form) -> Modified { Modified() }
    public func padding(_ points: Double) -> Modified { Modified() }
    public func padding(_ edges: Edge.Set, _ points: Double) -> Modified { Modified() }
    public func frame(width: Double, height: Double) -> Modified { Modified() }
    public func frame(
        minWidth: Double? = nil, maxWidth: Double? = nil, minHeight: Double? = nil, maxHeight: Double? = nil,
        alignment: Alignment = .center
    ) -> Modified { Modified() }
    public func scaledToFit() -> Modified { Modified() }
    public func fixedSize(horizontal: Bool, vertical: Bool) -> Modified { Modified() }
    public func flipsForRightToLeftLayoutDirection(_ flips: Bool) -> Modified { Modified() }

    public func environment<Value>(_ path: WritableKeyPath<EnvironmentValues, Value>, _ value: Value) -> Modified {
        Modified()
    }
    public func environment<Object: AnyObject & Observable>(_ object: Object?) -> Modified { Modified() }

    public func buttonStyle(_ style: PlainButtonStyle) -> Modified { Modified() }
    public func pickerStyle(_ style: WheelPickerStyle) -> Modified { Modified() }
    public func pickerStyle(_ style: MenuPickerStyle) -> Modified { Modified() }
    public func id<ID: Hashable>(_ id: ID) -> Modified { Modified() }
    public func tag<Tag: Hashable>(_ tag: Tag) -> Modified { Modified() }
    public func disabled(_ disabled: Bool) -> Modified { Modified() }
    public func scrollContentBackground(_ visibility: Visibility) -> Modified { Modified() }
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization) -> Modified {
        Modified()
    }
    public func autocorrectionDisabled() -> Modified { Modified() }
    public func toolbar(_ visibility: Visibility, for bar: ToolbarPlacement) -> Modified { Modified() }
    public func navigationDestination<Item: Hashable, Content: View>(
        for type: Item.Type, @ViewBuilder destination: @escaping (Item) -> Content
    ) -> Modified { Modified() }

    public func task(_ work: @escaping @MainActor @Sendable () async -> Void) -> Modified { Modified() }
    public func task<ID: Equatable>(id: ID, _ work: @escaping @MainActor @Sendable () async -> Void) -> Modified {
        Modified()
    }
    public func onOpenURL(perform work: @escaping @MainActor (URL) -> Void) -> Modified { Modified() }
    public func onDisappear(_ work: @escaping @MainActor () -> Void) -> Modified { Modified() }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool = false, _ work: @escaping @MainActor (Value, Value) -> Void
    ) -> Modified { Modified() }

    public func accessibilityHidden(_ hidden: Bool) -> Modified { Modified() }
    public func accessibilityLabel(_ label: Text) -> Modified { Modified() }
    public func accessibilityHint(_ hint: Text) -> Modified { Modified() }
    public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> Modified { Modified() }
    public func accessibilityElement(children: AccessibilityChildBehavior) -> Modified { Modified() }
    public func accessibilityAction(_ kind: AccessibilityActionKind, _ action: @escaping @MainActor () -> Void)
        -> Modified
    { Modified() }
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
