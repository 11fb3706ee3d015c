import Foundation

/// Midnight, another zone, a clock that was set: the core counts anew.
enum TimeChanges {
    private static var names: [Notification.Name] {
        var names: [Notification.Name] = [.NSSystemTimeZoneDidChange, .NSCalendarDayChanged]
        #if canImport(Darwin)
            names.append(.NSSystemClockDidChange)
        #endif
        return names
    }

    static var all: AsyncStream<Void> {
        AsyncStream { stream in
            for name in names {
                _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { _ in stream.yield()
                }
            }
        }
    }
}
