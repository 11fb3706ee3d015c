import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// Whatever is due can be marked, and what was marked can be taken back.
@MainActor @Suite struct MarkTests {
    private let year = "us.asylum.one_year"

    @Test func aRuleIsDoneAndTakenBackAndHomeAndRemindersFollow() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        try await bench.tell("us.last_arrival", "2025-12-07")
        let home = HomeModel(app)
        await home.load()
        let card = try #require(home.items.first { $0.id == year })
        #expect(card.canMark && card.marked == nil && card.leadsTo == .rule(year))
        let held = await bench.centre.held
        app.router.open(card.leadsTo)
        let page = RuleModel(app, id: year)
        await page.load()
        #expect(page.thing?.canMark == true && page.thing?.mark == nil && page.thing?.title == card.title)
        #expect(page.rule?.days == card.days && page.rule?.notes == card.notes)

        let due = try #require(page.thing)
        #expect(await app.mark(due, .done) == nil)
        #expect(app.router.path == [card.leadsTo])
        await page.load()
        #expect(page.rule?.canMark == false && page.rule?.marked?.result == .done)
        #expect(page.rule?.marked?.on?.iso == "2026-11-22", "today, where no other day was chosen")
        await home.load()
        #expect(!home.items.contains { $0.id == year })
        let less = await bench.centre.held
        #expect(less.count < held.count && Set(less).isSubset(of: held))

        let marked = try #require(page.thing)
        await page.undoing.undo(marked)
        await page.load()
        #expect(page.undoing.confirms(marked) && page.rule?.marked != nil, "the first tap only asks")
        page.undoing.keep()
        #expect(!page.undoing.confirms(marked))
        await page.undoing.undo(marked)
        await page.undoing.undo(marked)
        await page.load()
        await home.load()
        #expect(!page.undoing.confirms(marked) && page.rule?.canMark == true && page.rule?.marked == nil)
        #expect(home.items.contains { $0.id == year })
        #expect(await Set(bench.centre.held) == Set(held))
        let log = try await app.core.ask { try $0.proofLog() }
        #expect(log.count == 2 && log.fault == nil, "the log keeps both")
        await page.undoing.undo(marked)
        await page.undoing.undo(marked)
        #expect(page.work.failure != nil, "there is nothing to take back any more, and the core says so")
    }

    @Test func theDayOnWhichItWasDoneMayBeAnother() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.last_arrival", "2025-11-15")
        let page = RuleModel(bench.app, id: year)
        await page.load()
        let thing = try #require(page.thing)
        #expect(page.rule?.notes.contains { $0.grave } == true, "it is over")
        func day(_ iso: String) -> (MarkModel) -> Void {
            { page in
                page.onDay = true
                page.day.day = CivilDay.date(iso) ?? page.day.day
            }
        }
        #expect(await bench.app.mark(thing, .done, day("2026-11-23")) != nil, "that day is still to come")
        #expect(bench.app.router.path == [.mark(thing, .done)])
        bench.app.router.path = []
        #expect(await bench.app.mark(thing, .done, day("2026-11-10")) == nil)
        await page.load()
        #expect(page.rule?.marked?.result == .done && page.rule?.marked?.on?.iso == "2026-11-10")
        await page.undoing.undo(thing)
        await page.undoing.undo(thing)
        #expect(await bench.app.mark(thing, .done) == nil)
        await page.load()
        #expect(page.rule?.marked?.result == .late, "today is after the last day")
    }

    @Test func whereAProofIsNeededThePageStaysUntilItIsThere() async throws {
        let bench = try await Bench.opened()
        try await bench.tell("us.moved_on", "2026-11-20")
        let page = RuleModel(bench.app, id: "us.ar11")
        await page.load()
        let thing = try #require(page.thing)
        let mark = MarkModel(bench.app, thing, .done)
        await mark.load()
        #expect(!mark.asksWhy && mark.reasons.isEmpty && mark.heading == .done)
        bench.app.router.open(.mark(thing, .done))
        await mark.save()
        #expect(mark.work.failure == bench.app.words[.proofNeeded] && bench.app.router.path.count == 1)
        mark.spokeTo = "Ms. Field, window 4"
        await mark.save()
        #expect(mark.work.failure == nil && bench.app.router.path.isEmpty)
        await page.load()
        #expect(page.rule?.marked?.result == .done)
    }

    @Test func aTimeOfADutyIsTakenBackAloneAmongItsTimes() async throws {
        let bench = try await Bench.opened()
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-20", repeat: .days(count: 1))
        let id = try await bench.app.core.ask { try $0.addDuty(duty: photo) }
        let duty = DutyModel(bench.app, id: id)
        for _ in 0..<3 {
            await duty.load()
            await bench.app.markLatest(of: duty, .done)
        }
        await duty.load()
        let shown = try #require(duty.duty)
        let times = shown.times.prefix(3).map { Markable(shown, $0) }
        #expect(shown.waiting.isEmpty && times.allSatisfy { $0.mark != nil })
        await duty.undoing.undo(times[0])
        await duty.undoing.undo(times[1])
        #expect(duty.undoing.confirms(times[1]) && !duty.undoing.confirms(times[0]), "it asks about one at a time")
        await duty.undoing.undo(times[1])
        await duty.load()
        #expect(duty.duty?.waiting.map(\.item) == [times[1].item])
    }
}
