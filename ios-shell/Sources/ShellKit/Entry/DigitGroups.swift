import Foundation

/// Digits by sixes, as people read them out and write them down.
enum DigitGroups {
    private static let size = 6

    static func of(_ digits: Data) -> [String] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count, by: size).map { start in
            String(decoding: digits[start..<min(start + size, digits.count)], as: UTF8.self)
        }
    }
}
