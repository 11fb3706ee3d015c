import FaroCore
import Observation

/// The app: which state it is in, and what all screens share.
@MainActor @Observable
public final class AppModel {
    public private(set) var stage = Stage.starting
    /// Out of sight, or on the way: the system takes a picture of the app now.
    private var hidden = false
    /// Somebody records the screen, or shows it elsewhere.
    public private(set) var captured = false
    /// What must be said of the open vault before anything else: the first thing on every page.
    public private(set) var notices: [Phrase] = []
    /// Grows when something that a screen may show has changed.
    public private(set) var changes = 0

    public let words: Words
    public let router = Router()
    public let reminders: ReminderKeeper
    public let arrivals: Arrivals
    public let speaker: Speaker
    @ObservationIgnored let core: Core
    @ObservationIgnored let clock: any FaroCore.Clock
    @ObservationIgnored let files: any FileChooser
    let outbox: Outbox
    /// Who holds what was typed while the vault is closed.
    @ObservationIgnored weak var typing: (any Forgetting)?
    @ObservationIgnored private var looks = 0
    /// Goes on while the phone sleeps, and nobody sets it.
    @ObservationIgnored var instant: () -> ContinuousClock.Instant = { .now }
    @ObservationIgnored private var left: ContinuousClock.Instant?

    public init(
        core: Core, clock: any FaroCore.Clock, centre: any NotificationCentre, files: any FileChooser,
        voices: any Voices,
        outbox: Outbox, inbox: Inbox
    ) {
        self.core = core
        self.clock = clock
        self.files = files
        self.outbox = outbox
        words = Words(core)
        reminders = ReminderKeeper(centre)
        arrivals = Arrivals(core, inbox)
        speaker = Speaker(core, words, router, voices)
    }

    /// Nothing of the case may be seen.
    public var covered: Bool { hidden || captured }

    /// Finds out from the core which state this is. Of two answers at once, the later question counts.
    public func look() async {
        looks += 1
        let mine = looks
        let found = try? await core.ask { try Stage($0) }
        if mine == looks, let found { stage = found }
        if stage == .open, let place = arrivals.next() { router.open(place) }
    }

    /// Another app gave the link of a card. It changes nothing before the person says so.
    public func came(_ link: String) async {
        arrivals.take(link: link)
        await look()
    }

    /// Another app gave a file.
    public func came(_ file: any Chosen) async {
        await arrivals.take(file, words)
        await look()
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

    /// The vault was made just now: the first steps go on in it.
    func made() async {
        router.path = [.lost]
        await entered()
    }

    /// There is no vault any more, and nothing shall remind of it.
    func erased() async {
        router.reset()
        arrivals.forget()
        notices = []
        await reminders.forget()
        await look()
    }

    /// One tap: away from everything, at once.
    public func lockNow() async {
        router.reset()
        arrivals.forget()
        await lock()
    }

    /// The app is on its way out of sight, or the system shows it small beside others.
    public func becameInactive() {
        hidden = true
    }

    /// The screen is recorded or shown elsewhere, or is so no more.
    public func capturing(_ on: Bool) {
        captured = on
    }

    /// Out of sight: the vault closes, at once or, where the person chose so, when it has been too long. The way stays,
    /// so that the person finds back after the passphrase.
    public func wentToBackground() async {
        hidden = true
        speaker.stop()
        typing?.forget()
        left = instant()
        if await lockAfter() == .zero { await lock() }
    }

    /// In sight again. The day, the zone or a permission may be others than before.
    public func becameActive() async {
        // The system lets no app run until its time is over: the clock counts, before anything is shown.
        if let left, instant() - left >= (await lockAfter()) { await lock() }
        left = nil
        hidden = false
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

    /// What cannot be asked locks at once.
    private func lockAfter() async -> Duration {
        .seconds((try? await core.ask { try $0.lockAfter() }) ?? 0)
    }

    private func lock() async {
        if stage == .open { stage = .locked }
        notices = []
        speaker.stop()
        files.withdraw()
        try? await core.ask { try $0.lock() }
        await look()
    }
}
