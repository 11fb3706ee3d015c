import FaroCore
import Observation

/// Keeps the platform's notifications equal to the core's plan.
@MainActor @Observable
public final class ReminderKeeper {
    public private(set) var permission = ReminderPermission.notAsked
    /// The plan holds something that the platform does not: the person should hear of it.
    public private(set) var unheard = false

    @ObservationIgnored private let centre: any NotificationCentre
    @ObservationIgnored private var running: Task<Void, Never>?

    init(_ centre: any NotificationCentre) {
        self.centre = centre
    }

    /// Makes it so. Calls that overlap run one after the other, the last plan last.
    func keep(_ plan: PlanView) async {
        let wanted = plan.notifications.map(Reminder.init)
        await next { await $0.apply(wanted) }
    }

    /// Takes away all that the platform holds, and all that it still shows.
    func forget() async {
        await next { keeper in
            await keeper.centre.removeAll()
            keeper.unheard = false
        }
    }

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

    private func apply(_ wanted: [Reminder]) async {
        permission = await centre.permission()
        guard permission == .allowed else {
            unheard = !wanted.isEmpty
            return
        }
        let diff = ReminderDiff(pending: await centre.pending(), wanted: wanted)
        // First away, so that there is never more than the platform holds.
        await centre.remove(diff.remove)
        unheard = false
        for reminder in diff.add {
            do {
                try await centre.add(reminder)
            } catch {
                unheard = true
            }
        }
    }
}
