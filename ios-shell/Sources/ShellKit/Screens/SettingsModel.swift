import FaroCore
import Observation

/// What can be set, and how the vault is.
@MainActor @Observable
public final class SettingsModel {
    public let work: Work
    /// Whether this phone's own key opens the vault.
    public private(set) var device = false
    public private(set) var vault: VaultView?
    /// Whether a reminder says nothing of what it is about.
    public private(set) var discreet = true
    /// How long the vault may stay open while the app is out of sight.
    public private(set) var lockChoices: [LockChoice] = []
    /// The day of the last backup.
    public private(set) var backup: BackupState?
    public let presence: PresenceModel
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
        presence = PresenceModel(app)
    }

    /// An older file was put back: the person may go on with it.
    public var isOlder: Bool { vault?.isOlder ?? false }
    /// What can still be read may go into a new vault.
    public var isDamaged: Bool { vault?.isDamaged ?? false }
    /// What this phone does with reminders; none where it would not be true.
    public var reminders: Word? {
        if app.reminders.permission != .allowed { return .settingsRemindersOff }
        return discreet ? .settingsRemindersOn : nil
    }
    /// The system asks only once: after a no, only its own settings help.
    public var canAskForReminders: Bool { app.reminders.permission == .notAsked }

    public func load() async {
        let found = await work.ask { faro in
            let device = try faro.deviceKeyEnabled()
            let (vault, backup) = (try faro.vaultStatus(), try faro.backupState())
            return (device, vault, backup, try faro.discreetReminders(), try faro.lockChoices())
        }
        guard let found else { return }
        (device, vault, backup, discreet, lockChoices) = found
    }

    public func setDevice(_ on: Bool) {
        presence.ask { [weak self] in await self?.changeDevice(on) }
    }

    public func setLockAfter(_ choice: LockChoice) async {
        let seconds = choice.seconds
        _ = await work.change { try $0.setLockAfter(seconds: seconds) }
        lockChoices = await work.again { try $0.lockChoices() } ?? lockChoices
    }

    private func changeDevice(_ on: Bool) async {
        _ = await work.change { on ? try $0.enableDeviceKey() : try $0.disableDeviceKey() }
        device = await work.again { try $0.deviceKeyEnabled() } ?? device
    }

    public func setDiscreet(_ on: Bool) async {
        if await work.change({ try $0.setDiscreetReminders(discreet: on) }) != nil { discreet = on }
    }

    public func acceptAsCurrent() async {
        _ = await work.change { try $0.acceptAsCurrent() }
        // An empty list is nothing but empty from now on.
        await app.words.reload()
    }
}
