import Foundation
import ShellKit

#if canImport(AlarmKit)
    import ActivityKit
    import AlarmKit
    import SwiftUI

    /// The one alarm of the morning of a hearing, from iOS 26 on. The system sets it and says nothing where the app is
    /// hidden or opens only with Face ID: the page that offers it says so.
    enum SystemAlarm {
        private static let id = UUID(uuid: (0xfa, 0x60, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1))

        static var isThere: Bool {
            if #available(iOS 26, *) { true } else { false }
        }

        static func set(_ reminder: Reminder?) async throws {
            guard #available(iOS 26, *) else { return }
            try? AlarmManager.shared.cancel(id: id)
            guard let reminder else { return }
            guard try await AlarmManager.shared.requestAuthorization() == .authorized else {
                throw SecretStoreFailure.unavailable
            }
            let alert = AlarmPresentation.Alert(title: LocalizedStringResource(stringLiteral: reminder.text))
            let attributes = AlarmAttributes<NoMetadata>(
                presentation: AlarmPresentation(alert: alert), tintColor: Token.accent.color)
            let at = Date(timeIntervalSince1970: TimeInterval(reminder.atEpochSeconds))
            let alarm = AlarmManager.AlarmConfiguration.alarm(schedule: .fixed(at), attributes: attributes)
            _ = try await AlarmManager.shared.schedule(id: id, configuration: alarm)
        }
    }

    @available(iOS 26, *)
    private struct NoMetadata: AlarmMetadata {}
#else
    /// There are no alarms here.
    enum SystemAlarm {
        static let isThere = false

        static func set(_ reminder: Reminder?) async throws {}
    }
#endif
