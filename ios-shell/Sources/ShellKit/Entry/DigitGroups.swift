import Foundation

/// Digits by fives, as people read them out and write them down.
enum DigitGroups {
    static func of(_ digits: Data) -> [String] {
        let digits = Array(digits)
        return stride(from: 0, to: digits.count, by: 5).map { start in
            String(decoding: digits[start..<min(start + 5, digits.count)], as: UTF8.self)
        }
    }
}
