import FaroCore
import Observation

/// Keeps the platform's notifications equal to the core's plan.
@MainActor @Observable
public final class ReminderKeeper {
    /// Asks the core how to get from what the platform holds to what it should hold; none where that is not known now.
    typealias Question = @MainActor ([Reminder]) async -> PlanChanges?

    public private(set) var permission = ReminderPermission.notAsked
    /// The plan holds something that the platform does not: the person should hear of it.
    public private(set) var unheard = false

    @ObservationIgnored private let centre: any NotificationCentre
    @ObservationIgnored private var running: Task<Void, Never>?

    init(_ centre: any NotificationCentre) {
        self.centre = centre
    }

    /// Makes it so. Calls that overlap run one after the other, and each asks for the plan of its own moment.
    func keep(_ question: @escaping Question) async {
        await next { await $0.apply(question) }
    }

    /// Takes away all that the platform holds, and all that it still shows.
    func forget() async {
        await next { keeper in
            await keeper.centre.removeAll()
            keeper.unheard = false
        }
    }

    /// Lets one ring beside the plan: somebody tries whether this phone does.
    func ring(_ planned: PlannedNotification) async {
        await next { keeper in
            do {
                try await keeper.centre.add(Ringing(planned))
            } catch {
                keeper.unheard = true
            }
        }
    }

    /// What this phone says of itself that may keep it silent.
    func phone() async -> PhoneState { await centre.state() }

    /// Whether this phone has alarms like those of its clock.
    func hasAlarm() async -> Bool { await centre.hasAlarm() }

    /// The page of the phone's settings for this app.
    func openSettings() async { await centre.openSettings() }

    /// Asks the person for the permission, in the middle of what it is for.
    func askPermission() async {
        permission = await centre.askPermission()
    }

    private func next(_ work: @escaping @MainActor (ReminderKeeper) async -> Void) async {
        let before = running
        let task = Task {
            await before?.value
            await work(self)
        }
        running = task
        await task.value
    }

    private func apply(_ question: Question) async {
        permission = await centre.permission()
        let allowed = permission == .allowed
        guard let changes = await question(allowed ? centre.pending() : []) else { return }
        guard allowed else {
            unheard = !changes.held.isEmpty
            return
        }
        // First away, so that there is never more than the platform holds.
        await centre.remove(changes.cancel)
        unheard = false
        for planned in changes.set {
            do {
                try await centre.add(Ringing(planned))
            } catch {
                unheard = true
            }
        }
        await centre.setAnswer(changes.heard.text)
        do {
            try await centre.setAlarm(changes.alarm.map(Reminder.init))
        } catch {
            unheard = true
        }
    }
}

extension Ringing {
    init(_ planned: PlannedNotification) {
        let wantsAnswer =
            switch planned.purpose {
            case .morning, .again: true
            case .tell, .more, .look, .test: false
            }
        self.init(reminder: Reminder(planned), thread: planned.againOf ?? planned.id, wantsAnswer: wantsAnswer)
    }
}

extension Reminder {
    init(_ planned: PlannedNotification) {
        self.init(id: planned.id, atEpochSeconds: planned.atEpochSeconds, text: planned.text.text)
    }
}
