import Foundation

/// The contrast of two colours by WCAG 2: from 1 to 21; text needs 4.5.
public enum Contrast {
    public static func of(_ one: UInt32, _ other: UInt32) -> Double {
        let (low, high) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
        return (high + 0.05) / (low + 0.05)
    }

    private static func luminance(_ rgb: UInt32) -> Double {
        0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb)
    }

    private static func channel(_ value: UInt32) -> Double {
        let part = Double(value & 0xFF) / 255
        return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
