// Where a view keeps and finds what it shows.
@propertyWrapper
public struct State<Value> {
    public var wrappedValue: Value {
        get { place.box.value }
        nonmutating set { place.box.value = newValue }
    }
    private let place: Place
    public init(wrappedValue: Value) { place = Place(wrappedValue) }
    public init(initialValue: Value) { place = Place(initialValue) }
    public var projectedValue: Binding<Value> {
        Binding { [place] in
            place.box.value
        } set: { [place] in
            place.box.value = $0
        }
    }

    private final class Box {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private final class Place {
        var box: Box
        init(_ value: Value) { box = Box(value) }
    }
}

extension State: Remembering {
    func remember(in kept: inout [String: AnyObject], at way: String) {
        if let box = kept[way] as? Box { place.box = box } else { kept[way] = place.box }
    }
}

@propertyWrapper @dynamicMemberLookup
public struct Binding<Value> {
    public var wrappedValue: Value {
        get { get() }
        nonmutating set { set(newValue) }
    }
    private let get: () -> Value
    private let set: (Value) -> Void
    public init(get: @escaping () -> Value, set: @escaping (Value) -> Void) {
        self.get = get
        self.set = set
    }
    public var projectedValue: Binding<Value> { self }
    public subscript<Member>(dynamicMember path: WritableKeyPath<Value, Member>) -> Binding<Member> {
        Binding<Member> {
            get()[keyPath: path]
        } set: { member in
            var value = get()
            value[keyPath: path] = member
            set(value)
        }
    }
}

@propertyWrapper @dynamicMemberLookup
public struct Bindable<Value: AnyObject & Observable> {
    public var wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public var projectedValue: Bindable<Value> { self }
    public subscript<Member>(dynamicMember path: ReferenceWritableKeyPath<Value, Member>) -> Binding<Member> {
        let value = wrappedValue
        return Binding<Member> {
            value[keyPath: path]
        } set: {
            value[keyPath: path] = $0
        }
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
    public var wrappedValue: Value { find(place.values) }
    private let find: (EnvironmentValues) -> Value
    private let place = Place()
    public init(_ path: KeyPath<EnvironmentValues, Value>) { find = { $0[keyPath: path] } }
    public init(_ type: Value.Type) where Value: AnyObject & Observable {
        find = { $0.objects[ObjectIdentifier(type)] as! Value }
    }

    /// Part of a body is asked for later: it finds what the body found.
    private final class Place {
        var values = EnvironmentValues()
    }
}

extension Environment: Finding {
    func find(in values: EnvironmentValues) { place.values = values }
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
    var objects: [ObjectIdentifier: AnyObject] = [:]

    public init() {}

    public mutating func hold<Object: AnyObject & Observable>(_ object: Object) {
        objects[ObjectIdentifier(Object.self)] = object
    }
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
