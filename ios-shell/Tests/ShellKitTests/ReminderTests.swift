import FaroCore
import Foundation
import Testing

@testable import ShellKit

@MainActor @Suite struct ReminderTests {
    @Test func thePhoneHoldsThePlanAndNeverMore() async throws {
        let bench = try await Bench.opened()
        try await bench.app.core.ask { faro in
            for day in 1...40 {
                let at = CivilDay.iso(CivilDay.day(epochSeconds: 1_795_359_600 + Int64(day) * 86_400, zone: "UTC"))
                _ = try faro.addHearing(
                    hearing: NewHearing(jurisdiction: "us", kind: .other, at: at, zone: "America/New_York", place: ""))
            }
        }
        await bench.app.changed()
        let plan = try await bench.app.core.ask { try $0.plan() }
        #expect(plan.unplanned > 0)
        #expect(await Set(bench.centre.held) == Set(plan.notifications.map(Reminder.init)))
        let (added, removed) = (await bench.centre.added, await bench.centre.removed)
        await bench.app.changed()
        #expect(await bench.centre.added == added)
        #expect(await bench.centre.removed == removed)

        // Two weeks later others are the nearest: what is old goes first, or the system would drop what is new.
        bench.clock.moment = Moment(epochSeconds: 1_795_359_600 + 14 * 86_400, zone: "America/New_York")
        await bench.app.timeChanged()
        let later = try await bench.app.core.ask { try $0.plan() }
        #expect(await Set(bench.centre.held) == Set(later.notifications.map(Reminder.init)))
        #expect(await bench.centre.removed > removed)
    }

    @Test func anotherZoneMovesThem() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let before = await bench.centre.held
        let today = try await bench.app.core.ask { try $0.home() }.today.iso
        bench.clock.moment = Moment(epochSeconds: 1_795_359_600, zone: "Pacific/Auckland")
        let changes = bench.app.changes
        await bench.app.timeChanged()
        let after = await bench.centre.held
        #expect(bench.app.changes > changes, "every screen loads again")
        #expect(try await bench.app.core.ask { try $0.home() }.today.iso != today)
        #expect(!after.isEmpty)
        #expect(Set(after.map(\.atEpochSeconds)).isDisjoint(with: before.map(\.atEpochSeconds)))
    }

    @Test func anotherLanguageIsSpokenByThemToo() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let before = await bench.centre.held
        await LanguageModel(bench.app).choose("es")
        let after = await bench.centre.held
        #expect(Set(after.map(\.id)) == Set(before.map(\.id)))
        #expect(Set(after.map(\.text)).isDisjoint(with: before.map(\.text)))
    }

    @Test func onlyThePersonMakesThemSayMore() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let discreet = await bench.centre.held
        let settings = SettingsModel(bench.app)
        await settings.load()
        #expect(settings.discreet)
        await settings.setDiscreet(false)
        let full = await bench.centre.held
        #expect(!settings.discreet && settings.reminders == nil)
        #expect(full.count >= discreet.count, "what reads the same on a locked phone is one notification")
        #expect(Set(full.map(\.text)).isDisjoint(with: discreet.map(\.text)))
        await settings.setDiscreet(true)
        #expect(await Set(bench.centre.held) == Set(discreet))
    }

    @Test func aRefusedPermissionIsToldAndCanBeGivenLater() async throws {
        let bench = try await Bench.opened(centre: FakeCentre(.notAsked, answers: .refused))
        let home = HomeModel(bench.app)
        #expect(!home.asksToRemind, "there is nothing to be reminded of yet")
        try await bench.tell("us.moved_on", "2026-11-20")
        #expect(home.asksToRemind)
        let settings = SettingsModel(bench.app)
        #expect(settings.canAskForReminders && settings.reminders == .settingsRemindersOff)
        await bench.app.allowReminders()
        #expect(!settings.canAskForReminders && home.asksToRemind)
        #expect(await bench.centre.held.isEmpty)
        await home.load()
        #expect(!home.items.isEmpty, "the list is there all the same")

        let other = try await Bench.opened(centre: FakeCentre(.notAsked))
        try await other.tell("us.moved_on", "2026-11-20")
        await other.app.allowReminders()
        #expect(await !other.centre.held.isEmpty)
        #expect(!HomeModel(other.app).asksToRemind)
        #expect(SettingsModel(other.app).reminders == .settingsRemindersOn)
        await other.centre.revoke()
        await other.app.becameActive()
        #expect(HomeModel(other.app).asksToRemind)
    }

    @Test func theListShowsWhatALockedScreenWillSay() async throws {
        let bench = try await Bench.opened()
        let plan = PlanModel(bench.app)
        await plan.load()
        #expect(plan.value?.isEmpty == true)
        try await bench.tell("us.moved_on", "2026-11-20")
        await plan.load()
        let held = await bench.centre.held
        let lines = try #require(plan.value)
        #expect(!lines.isEmpty && lines.map(\.text.text) == held.map(\.text))
        #expect(lines.allSatisfy { $0.atText.tag == "en" && $0.atText.text.contains("202") })
        let settings = SettingsModel(bench.app)
        await settings.setDiscreet(false)
        await plan.load()
        #expect(
            plan.value.map { $0.count >= lines.count } == true && plan.value?.map(\.text) != lines.map(\.text),
            "what it is about is said now")
    }

    @Test func aCentreThatFailsIsTold() async throws {
        let bench = try await Bench.opened()
        await bench.centre.breakDown()
        try await bench.tell("us.moved_on", "2026-11-20")
        #expect(HomeModel(bench.app).asksToRemind)
    }

    @Test func lockingLeavesThemWhereTheyAre() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let held = await bench.centre.held
        await bench.app.wentToBackground()
        await bench.app.becameActive()
        #expect(bench.app.stage == .locked)
        #expect(await bench.centre.held == held)
    }
}
