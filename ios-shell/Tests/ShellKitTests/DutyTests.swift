import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What a person must do again and again, and what is written of it.
@MainActor @Suite struct DutyTests {
    @Test func doneInOneTapAndCouldNotInTwo() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let home = HomeModel(app)
        await home.load()
        #expect(home.isEmpty && home.waiting.isEmpty)
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-21", repeat: .days(count: 1))
        _ = try await app.core.ask { try $0.addDuty(duty: photo) }
        await home.load()
        #expect(!home.isEmpty && home.waiting.count == 1, "one card for a duty")
        let today = try #require(home.waiting.first)
        #expect(today.day == "2026-11-22" && today.when?.day.iso == "2026-11-22" && today.title.tag == "en")

        let changes = app.changes
        await home.done(today)
        #expect(app.changes > changes && app.router.path.isEmpty)
        await home.load()
        let yesterday = try #require(home.waiting.first)
        #expect(yesterday.day == "2026-11-21", "the one before it comes up")

        app.router.open(.mark(yesterday.couldNot))
        let page = MarkModel(app, yesterday.couldNot)
        await page.load()
        #expect(page.asksWhy && page.reasons.count == 8)
        page.reason = .appRefused
        page.error = "No face found"
        page.reference = "A-77"
        await page.save()
        #expect(app.router.path.isEmpty && page.work.failure == nil)
        await home.load()
        #expect(home.waiting.isEmpty)
        let log = try await app.core.ask { try $0.proofLog() }
        #expect(log.entries.map(\.number) == [2, 1])
        let said = try #require(log.entries.first).details.map(\.text).joined(separator: "\n")
        #expect(said.contains("No face found") && said.contains("A-77"))
    }

    @Test func whereAProofIsNeededThePageAsksForIt() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let address = NewDuty(kind: .addressOffice, title: "", first: "2026-11-22", repeat: .once)
        _ = try await app.core.ask { try $0.addDuty(duty: address) }
        let home = HomeModel(app)
        await home.load()
        await home.done(try #require(home.waiting.first))
        #expect(home.work.failure == nil, "it is said on the page that opens")
        guard case .mark(let marked)? = app.router.path.last else {
            Issue.record("no page opened")
            return
        }
        #expect(marked.refusal?.text.isEmpty == false)
        let page = MarkModel(app, marked)
        await page.load()
        #expect(!page.asksWhy && page.reasons.isEmpty)
        await page.save()
        #expect(page.work.failure == marked.refusal && !app.router.path.isEmpty, "it is needed still")
        page.spokeTo = "Ms. Field, window 4"
        await page.save()
        #expect(app.router.path.isEmpty)
        await home.load()
        #expect(home.waiting.isEmpty)
    }

    @Test func aDutyIsWrittenDownAndEnds() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let new = NewDutyModel(app)
        await new.load()
        #expect(new.kinds.count == 12 && new.kind == nil)
        app.router.open(.duties)
        app.router.open(.newDuty)
        await new.save()
        #expect(app.router.path.last == .newDuty, "no kind was chosen")
        new.kind = .officeVisit
        new.title = "ISAP"
        new.place = "Window 4"
        new.first.day = try #require(CivilDay.date("2026-11-19"))
        await new.first.say()
        #expect(new.first.inWords?.text.contains("2026") == true)
        new.every = .weeks(count: 1, on: [])
        new.timed = true
        new.window = true
        new.begins = try #require(CivilDay.calendar.date(bySettingHour: 9, minute: 0, second: 0, of: new.first.day))
        new.ends = try #require(CivilDay.calendar.date(bySettingHour: 12, minute: 30, second: 0, of: new.first.day))
        await new.save()
        #expect(new.work.failure == nil && app.router.path == [.duties])

        let list = DutiesModel(app)
        await list.load()
        let line = try #require(list.value?.first)
        #expect(list.value?.count == 1 && line.place == "Window 4" && line.repeats != nil)
        #expect(line.next?.iso == "2026-11-26" && line.waiting.map(\.iso) == ["2026-11-19"])
        let home = HomeModel(app)
        await home.load()
        let items = (home.view?.sections.flatMap(\.items) ?? []) + [home.view?.next].compactMap(\.self)
        #expect(items.count == 2 && items.allSatisfy { $0.screen == .duty(line.id) }, "missed, and the next one")

        app.router.open(.duty(line.id))
        let duty = DutyModel(app, id: line.id)
        await duty.load()
        #expect(duty.duty == line && !line.checklist.isEmpty)
        await duty.done(try #require(duty.waiting.first))
        await duty.load()
        #expect(duty.waiting.isEmpty)
        await duty.deletion.delete()
        #expect(app.router.path == [.duties, .duty(line.id)], "one tap deletes nothing")
        await duty.deletion.delete()
        await list.load()
        #expect(app.router.path == [.duties] && list.value?.isEmpty == true)
        new.timed = false
        #expect(!new.window, "a window needs its beginning")
    }

    @Test func theLogIsShownWithWhatItDoesNotShow() async throws {
        let bench = try await Bench.opened(languages: ["es"])
        let app = bench.app
        let log = ProofLogModel(app)
        await log.load()
        #expect(log.value?.entries.isEmpty == true && log.value?.provesNot.text.isEmpty == false)
        let report = NewDuty(kind: .report, title: "", first: "2026-11-22", repeat: .once, place: "")
        let id = try await app.core.ask { try $0.addDuty(duty: report) }
        let duty = DutyModel(app, id: id)
        await duty.load()
        let page = MarkModel(app, try #require(duty.waiting.first).couldNot)
        await page.load()
        page.reason = .turnedAway
        page.spokeTo = "Mr. Reyes"
        await page.save()
        await log.load()
        let entry = try #require(log.value?.entries.first)
        #expect(log.value?.count == 1 && log.value?.fault == nil && entry.number == 1)
        #expect(entry.details.contains { $0.text.contains("Mr. Reyes") })
        let sheet = ProofSheetModel(app)
        await sheet.load()
        let shown = try #require(sheet.sheet)
        #expect(shown.text.contains("Mr. Reyes") && shown.tag == app.words.language && !shown.fellBack)
        await duty.deletion.delete()
        await duty.deletion.delete()
        await log.load()
        #expect((log.value?.count ?? 0) >= 1, "the log outlives the duty")
    }
}
