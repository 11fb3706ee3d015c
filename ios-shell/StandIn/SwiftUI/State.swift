// Where a view keeps and finds what it shows.
@propertyWrapper
public struct State<Value> {
    public var wrappedValue: Value {
        get { initial }
        nonmutating set {}
    }
    private let initial: Value
    public init(wrappedValue: Value) { initial = wrappedValue }
    public init(initialValue: Value) { initial = initialValue }
    public var projectedValue: Binding<Value> { Binding(initial) }
}

@propertyWrapper @dynamicMemberLookup
public struct Binding<Value> {
    public var wrappedValue: Value {
        get { value }
        nonmutating set {}
    }
    private let value: Value
    init(_ value: Value) { self.value = value }
    public var projectedValue: Binding<Value> { self }
    public subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Binding<Member> {
        Binding<Member>(value[keyPath: path])
    }
}

@propertyWrapper @dynamicMemberLookup
public struct Bindable<Value: AnyObject & Observable> {
    public var wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public var projectedValue: Bindable<Value> { self }
    public subscript<Member>(dynamicMember path: ReferenceWritableKeyPath<Value, Member>) -> Binding<Member> {
        Binding<Member>(wrappedValue[keyPath: path])
    }
}

@propertyWrapper
public struct SceneStorage<Value> {
    public var wrappedValue: Value {
        get { initial }
        nonmutating set {}
    }
    private let initial: Value
    public init(wrappedValue: Value, _ key: String) where Value == Data { initial = wrappedValue }
}

@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint> {
    public var wrappedValue: Value
    public init(wrappedValue: Value, relativeTo: Font.TextStyle) { self.wrappedValue = wrappedValue }
}

@propertyWrapper
public struct Environment<Value> {
    public var wrappedValue: Value { fatalError() }
    public init(_ path: KeyPath<EnvironmentValues, Value>) {}
    public init(_ type: Value.Type) where Value: AnyObject & Observable {}
}

public struct EnvironmentValues {
    public var locale = Locale.current
    public var calendar = Calendar.current
    public var timeZone = TimeZone.current
    public var layoutDirection = LayoutDirection.leftToRight
    public var colorScheme = ColorScheme.light
    public var isSceneCaptured: Bool { false }
    public var scenePhase: ScenePhase { .active }
    public var openURL: OpenURLAction { OpenURLAction() }
}

public struct OpenURLAction: Sendable {
    @MainActor public func callAsFunction(_ url: URL) {}
}

public enum LayoutDirection {
    case leftToRight, rightToLeft
}

public enum ColorScheme {
    case light, dark
}
