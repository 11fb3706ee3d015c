import FaroCore
import Observation

/// The app: which state it is in, and what all screens share.
@MainActor @Observable
public final class AppModel {
    public private(set) var stage = Stage.starting
    /// Nothing of the case may be seen: the system takes a picture of the app now.
    public private(set) var covered = false
    /// What must be said of the open vault before anything else: the first thing on every page.
    public private(set) var notices: [Phrase] = []
    /// Grows when something that a screen may show has changed.
    public private(set) var changes = 0

    public let words: Words
    public let router = Router()
    public let reminders: ReminderKeeper
    @ObservationIgnored let core: Core
    @ObservationIgnored let clock: any FaroCore.Clock
    @ObservationIgnored let files: any FileChooser
    let outbox: Outbox
    /// Who holds what was typed while the vault is closed.
    @ObservationIgnored weak var typing: (any Forgetting)?
    @ObservationIgnored private var looks = 0

    public init(
        core: Core, clock: any FaroCore.Clock, centre: any NotificationCentre, files: any FileChooser, outbox: Outbox
    ) {
        self.core = core
        self.clock = clock
        self.files = files
        self.outbox = outbox
        words = Words(core)
        reminders = ReminderKeeper(centre)
    }

    /// Finds out from the core which state this is. Of two answers at once, the later question counts.
    public func look() async {
        looks += 1
        let mine = looks
        let found = try? await core.ask { try Stage($0) }
        if mine == looks, let found { stage = found }
    }

    /// After anything that the core was told: screens load again, and the reminders follow.
    func changed() async {
        notices = (try? await core.ask { try $0.isUnlocked() ? try $0.vaultStatus().notices : [] }) ?? []
        changes += 1
        await reminders.keep { [core] held in
            // While the vault is closed the platform keeps what it holds.
            try? await core.ask { try $0.isUnlocked() ? try $0.planChanges(held: held) : nil }
        }
    }

    /// Chooses the language of everything.
    func languageChanged() async {
        await words.reload()
        await changed()
        await look()
    }

    /// The vault was made, or opened.
    func entered() async {
        await words.reload()
        await changed()
        await look()
    }

    /// There is no vault any more, and nothing shall remind of it.
    func erased() async {
        router.reset()
        notices = []
        await reminders.forget()
        await look()
    }

    /// One tap: away from everything, at once.
    public func lockNow() async {
        router.reset()
        await lock()
    }

    /// The app is on its way out of sight, or the system shows it small beside others.
    public func becameInactive() {
        covered = true
    }

    /// Out of sight: the vault closes. The way stays, so that the person finds back after the passphrase.
    public func wentToBackground() async {
        covered = true
        typing?.forget()
        await lock()
    }

    /// In sight again. The day, the zone or a permission may be others than before.
    public func becameActive() async {
        covered = false
        await look()
        await changed()
    }

    /// The phone came to another zone, or the day changed.
    public func timeChanged() async {
        await changed()
    }

    /// Asks for the permission to remind, and uses it.
    public func allowReminders() async {
        await reminders.askPermission()
        await changed()
    }

    private func lock() async {
        if stage == .open { stage = .locked }
        notices = []
        try? await core.ask { try $0.lock() }
        await look()
    }
}
