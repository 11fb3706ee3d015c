import Foundation

/// Between a picker's instant and the core's ISO text. A day of the law has no zone: the picker works in UTC, at noon, and
/// in the calendar of the law, whatever the phone is set to.
public enum CivilDay {
    /// For the picker.
    public static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        return calendar
    }()
    /// For the picker.
    public static let zone = TimeZone(secondsFromGMT: 0) ?? .gmt

    static func iso(_ date: Date) -> String {
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
    }

    static func isoTime(_ date: Date) -> String {
        let parts = calendar.dateComponents([.hour, .minute], from: date)
        return "\(padded(parts.hour, 2)):\(padded(parts.minute, 2))"
    }

    /// The day of an ISO text, with or without a time behind it.
    static func date(_ iso: String) -> Date? {
        let numbers = iso.prefix(10).split(separator: "-").map { Int($0) }
        guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2] else {
            return nil
        }
        let parts = DateComponents(year: year, month: month, day: day, hour: 12)
        return parts.isValidDate(in: calendar) ? calendar.date(from: parts) : nil
    }

    /// A wall time as the core reads it.
    static func wall(day: Date, time: Date?) -> String {
        guard let time else { return iso(day) }
        return "\(iso(day))T\(isoTime(time))"
    }

    /// The day on which an instant falls in a zone, for the picker to begin with.
    static func day(epochSeconds: Int64, zone name: String) -> Date {
        let instant = Date(timeIntervalSince1970: TimeInterval(epochSeconds))
        var there = calendar
        there.timeZone = TimeZone(identifier: name) ?? zone
        var parts = there.dateComponents([.year, .month, .day], from: instant)
        parts.hour = 12
        return calendar.date(from: parts) ?? instant
    }

    private static func padded(_ number: Int?, _ width: Int) -> String {
        let digits = String(number ?? 0)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
