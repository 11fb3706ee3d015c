import FaroCore
import Foundation
import ShellKit

#if canImport(UserNotifications)
    import UIKit
    import UserNotifications

    /// The system's notifications. It keeps them over a restart; they hold an opaque id, an instant and discreet words.
    struct SystemNotifications: NotificationCentre {
        private static let instant = "at"
        private static let morning = "morning"
        static let heard = "heard"
        private var centre: UNUserNotificationCenter { .current() }

        /// An answer that started the app is heard only by who listens before the launch is over.
        static func listen() {
            UNUserNotificationCenter.current().delegate = NotificationAnswers.shared
        }

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

        func add(_ ringing: Ringing) async throws {
            let (reminder, content) = (ringing.reminder, UNMutableNotificationContent())
            content.body = reminder.text
            content.sound = .default
            content.threadIdentifier = ringing.thread
            content.userInfo = [Self.instant: NSNumber(value: reminder.atEpochSeconds)]
            if ringing.wantsAnswer {
                content.interruptionLevel = .timeSensitive
                content.categoryIdentifier = Self.morning
            }
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

        func setAnswer(_ words: String) async {
            let heard = UNNotificationAction(identifier: Self.heard, title: words)
            let morning = UNNotificationCategory(identifier: Self.morning, actions: [heard], intentIdentifiers: [])
            centre.setNotificationCategories([morning])
        }

        func heard(_ thread: String) async {
            let pending = await centre.pendingNotificationRequests().filter { $0.content.threadIdentifier == thread }
            centre.removePendingNotificationRequests(withIdentifiers: pending.map(\.identifier))
            let shown = await centre.deliveredNotifications().map(\.request)
            let same = shown.filter { $0.content.threadIdentifier == thread }
            centre.removeDeliveredNotifications(withIdentifiers: same.map(\.identifier))
        }

        func state() async -> PhoneState {
            let settings = await centre.notificationSettings()
            let refused = await permission() != .allowed
            let silent = settings.soundSetting == .disabled || settings.alertSetting == .disabled
            return PhoneState(
                platform: .ios, notificationsRefused: refused, channelSilenced: silent, exactAlarmsRefused: false,
                batterySaver: ProcessInfo.processInfo.isLowPowerModeEnabled, batteryRestricted: false,
                mayHibernate: false, wasStopped: false, inPrivateSpace: false)
        }

        @MainActor func openSettings() async {
            guard let page = URL(string: UIApplication.openNotificationSettingsURLString) else { return }
            await UIApplication.shared.open(page)
        }

        func hasAlarm() async -> Bool { SystemAlarm.isThere }

        func setAlarm(_ reminder: Reminder?) async throws { try await SystemAlarm.set(reminder) }
    }

    /// What the person answers on a notification, while the vault stays closed.
    private final class NotificationAnswers: NSObject, UNUserNotificationCenterDelegate, Sendable {
        static let shared = NotificationAnswers()

        func userNotificationCenter(
            _ centre: UNUserNotificationCenter, didReceive response: UNNotificationResponse
        ) async {
            guard response.actionIdentifier == SystemNotifications.heard else { return }
            await SystemNotifications().heard(response.notification.request.content.threadIdentifier)
        }

        /// Where the app is open, it shows too: who looks at a guide must hear it all the same.
        func userNotificationCenter(
            _ centre: UNUserNotificationCenter, willPresent notification: UNNotification
        ) async -> UNNotificationPresentationOptions { [.banner, .sound, .list] }
    }
#else
    /// There are no notifications here.
    struct SystemNotifications: NotificationCentre {
        static func listen() {}

        func permission() async -> ReminderPermission { .refused }
        func askPermission() async -> ReminderPermission { .refused }
        func pending() async -> [Reminder] { [] }
        func add(_ ringing: Ringing) async throws { throw SecretStoreFailure.unavailable }
        func remove(_ ids: [String]) async {}
        func removeAll() async {}
        func setAnswer(_ words: String) async {}
        func heard(_ thread: String) async {}
        func openSettings() async {}
        func hasAlarm() async -> Bool { SystemAlarm.isThere }
        func setAlarm(_ reminder: Reminder?) async throws { try await SystemAlarm.set(reminder) }

        func state() async -> PhoneState {
            PhoneState(
                platform: .ios, notificationsRefused: true, channelSilenced: false, exactAlarmsRefused: false,
                batterySaver: false, batteryRestricted: false, mayHibernate: false, wasStopped: false,
                inPrivateSpace: false)
        }
    }
#endif
