import Foundation
import ShellKit

#if canImport(UserNotifications)
    import UserNotifications

    /// The system's notifications. It keeps them over a restart; they hold an opaque id, an instant and discreet words.
    struct SystemNotifications: NotificationCentre {
        private static let instant = "at"
        private var centre: UNUserNotificationCenter { .current() }

        func permission() async -> ReminderPermission {
            switch await centre.notificationSettings().authorizationStatus {
            case .notDetermined: .notAsked
            case .authorized, .provisional, .ephemeral: .allowed
            case .denied: .refused
            @unknown default: .refused
            }
        }

        func askPermission() async -> ReminderPermission {
            _ = try? await centre.requestAuthorization(options: [.alert, .sound])
            return await permission()
        }

        func pending() async -> [Reminder] {
            await centre.pendingNotificationRequests().map { request in
                let at = request.content.userInfo[Self.instant] as? NSNumber
                return Reminder(id: request.identifier, atEpochSeconds: at?.int64Value ?? 0, text: request.content.body)
            }
        }

        func add(_ reminder: Reminder) async throws {
            let content = UNMutableNotificationContent()
            content.body = reminder.text
            content.sound = .default
            content.userInfo = [Self.instant: NSNumber(value: reminder.atEpochSeconds)]
            // An instant, not a wall time: the core decides again what a journey to another zone means.
            let date = Date(timeIntervalSince1970: TimeInterval(reminder.atEpochSeconds))
            var parts = CivilDay.calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            parts.calendar = CivilDay.calendar
            parts.timeZone = CivilDay.zone
            let trigger = UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
            try await centre.add(UNNotificationRequest(identifier: reminder.id, content: content, trigger: trigger))
        }

        func remove(_ ids: [String]) async {
            centre.removePendingNotificationRequests(withIdentifiers: ids)
        }

        func removeAll() async {
            centre.removeAllPendingNotificationRequests()
            centre.removeAllDeliveredNotifications()
        }
    }
#else
    /// There are no notifications here.
    struct SystemNotifications: NotificationCentre {
        func permission() async -> ReminderPermission { .refused }
        func askPermission() async -> ReminderPermission { .refused }
        func pending() async -> [Reminder] { [] }
        func add(_ reminder: Reminder) async throws { throw SecretStoreFailure.unavailable }
        func remove(_ ids: [String]) async {}
        func removeAll() async {}
    }
#endif
