import ShellKit
import SwiftUI

/// A token is a colour wherever SwiftUI wants one, in light and dark.
extension Token: ShapeStyle {
    public func resolve(in environment: EnvironmentValues) -> Color {
        let rgb = environment.colorScheme == .dark ? dark : light
        return Color(red: part(rgb >> 16), green: part(rgb >> 8), blue: part(rgb))
    }

    private func part(_ value: UInt32) -> Double {
        Double(value & 0xFF) / 255
    }
}

/// A size of type that grows with the person's setting.
struct Typed: ViewModifier {
    @ScaledMetric private var size: Double
    private let weight: Font.Weight

    init(_ type: TypeSize, strong: Bool = false) {
        _size = ScaledMetric(wrappedValue: type.points, relativeTo: type.style)
        weight = strong ? .semibold : type.weight
    }

    func body(content: Content) -> some View {
        content.font(.system(size: size, weight: weight)).lineSpacing(size * Metrics.leading)
    }
}

extension TypeSize {
    fileprivate var style: Font.TextStyle {
        switch self {
        case .shown: .largeTitle
        case .title: .title
        case .headline: .headline
        case .body: .body
        case .second: .subheadline
        }
    }

    fileprivate var weight: Font.Weight {
        switch self {
        case .shown, .title: .bold
        case .headline: .semibold
        case .body, .second: .regular
        }
    }
}

extension Direction {
    var layout: LayoutDirection {
        switch self {
        case .ltr: .leftToRight
        case .rtl: .rightToLeft
        }
    }
}
