import FaroCore
import Observation

/// Whether this phone will remind: what may keep it silent, a test, and what nobody can promise.
@MainActor @Observable
public final class DrillPhoneModel {
    public let work: Work
    public private(set) var silences: SilencesView?
    /// The test is on its way.
    public private(set) var waits = false
    /// This phone has alarms like those of its clock.
    public private(set) var hasAlarm = false
    /// The morning of a hearing rings as one.
    public private(set) var wantsAlarm = false
    @ObservationIgnored private let app: AppModel

    public init(_ app: AppModel) {
        self.app = app
        work = Work(app)
    }

    public func load() async {
        let state = await app.reminders.phone()
        hasAlarm = await app.reminders.hasAlarm()
        let found = await work.ask { (try $0.phoneSilences(state: state), try $0.morningAlarm()) }
        if let found { (silences, wantsAlarm) = found }
    }

    public func test() async {
        guard let test = await work.ask({ try $0.reminderTest() }) else { return }
        await app.reminders.ring(test)
        waits = true
    }

    public func setAlarm(_ on: Bool) async {
        if await work.change({ try $0.setMorningAlarm(wanted: on) }) != nil { wantsAlarm = on }
    }

    /// The system asks for the permission only once; all else is changed in its settings.
    public func change() async {
        if app.reminders.permission == .notAsked {
            await app.allowReminders()
        } else {
            await app.reminders.openSettings()
        }
        await load()
    }
}
