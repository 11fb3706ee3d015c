import FaroCore
import Foundation
import Testing

@testable import ShellKit

/// What a person must do again and again, and what is written of it.
@MainActor @Suite struct DutyTests {
    @Test func eachTimeThatWaitsIsMarkedOnThePageOfItsDuty() async throws {
        let bench = try await Bench.opened()
        let app = bench.app
        let home = HomeModel(app)
        await home.load()
        #expect(home.view?.nothing != nil && home.leads.isEmpty)
        let photo = NewDuty(kind: .photo, title: "", first: "2026-11-21", repeat: .days(count: 1))
        let id = try await app.core.ask { try $0.addDuty(duty: photo) }
        await home.load()
        #expect(home.leads == [.duty(id), .duty(id)], "today's, and the one that passed")

        app.router.open(.duty(id))
        let duty = DutyModel(app, id: id)
        await duty.load()
        let waiting = try #require(duty.duty).waiting
        #expect(
            duty.duty?.now?.day.day.iso == "2026-11-22" && duty.duty?.now?.canMark == true, "today's can be done now")
        #expect(waiting.map(\.day.day.iso) == ["2026-11-21"] && waiting.allSatisfy(\.canMark))
        let changes = app.changes
        await app.markLatest(of: duty, .done)
        #expect(app.changes > changes && app.router.path == [.duty(id)])
        await duty.load()
        #expect(duty.duty?.waiting.map(\.day.day.iso) == ["2026-11-21"], "the one before it is left")

        await app.markLatest(of: duty, .couldNot) { page in
            #expect(page.asksWhy && page.heading == .couldNot && page.reasons.count == 8)
            page.reason = .appRefused
            page.error = "No face found"
            page.reference = "A-77"
        }
        await duty.load()
        #expect(duty.duty?.waiting.isEmpty == true)
        #expect(duty.duty?.times.prefix(2).map(\.marked?.result) == [.couldNot, .done], "what came of each is shown")
        let log = try await app.core.ask { try $0.proofLog() }
        #expect(log.entries.map(\.number) == [2, 1])
        let said = try #require(log.entries.first).details.map(\.text).joined(separator: "\n")
        #expect(said.contains("No face found") && said.contains("A-77"))
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
        #expect(list.value?.count == 1 && line.place == "Window 4" && !line.repeats.text.isEmpty)
        #expect(line.next?.day.day.iso == "2026-11-26" && line.waiting.map(\.day.day.iso) == ["2026-11-19"])
        let home = HomeModel(app)
        await home.load()
        #expect(home.leads == [.duty(line.id), .duty(line.id)])
        #expect(home.view?.waiting.first?.place == "Window 4" && home.items.first?.place == "Window 4")

        app.router.open(.duty(line.id))
        let duty = DutyModel(app, id: line.id)
        await duty.load()
        #expect(duty.duty == line && !line.checklist.isEmpty)
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
        let none = CheckCodeModel(app)
        await none.load()
        #expect(none.value == nil && none.work.failure?.text == app.words[.proofNone].text)
        #expect(log.value?.entries.isEmpty == true && log.value?.provesNot.text.isEmpty == false)
        let report = NewDuty(kind: .report, title: "", first: "2026-11-22", repeat: .once, place: "")
        let id = try await app.core.ask { try $0.addDuty(duty: report) }
        let duty = DutyModel(app, id: id)
        await duty.load()
        await app.markLatest(of: duty, .couldNot) { page in
            page.reason = .turnedAway
            page.spokeTo = "Mr. Reyes"
        }
        await log.load()
        let entry = try #require(log.value?.entries.first)
        #expect(log.value?.count == 1 && log.value?.fault == nil && entry.number == 1)
        #expect(entry.details.contains { $0.text.contains("Mr. Reyes") })
        let sheet = ProofSheetModel(app)
        await sheet.load()
        let shown = try #require(sheet.sheet)
        #expect(shown.text.contains("Mr. Reyes") && shown.tag == app.words.language && !shown.fellBack)
        let code = CheckCodeModel(app)
        await code.load()
        let line = try #require(code.value?.line)
        let known = try #require(log.value?.code)
        #expect(known.count == 49 && line.text.contains(known) && shown.text.contains(known))
        #expect(!line.text.contains("Mr. Reyes") && !line.fellBack)
        await duty.deletion.delete()
        await duty.deletion.delete()
        await log.load()
        #expect((log.value?.count ?? 0) >= 1, "the log outlives the duty")
    }
}

extension AppModel {
    /// As a person does it: the page opens, is filled in, and closes by itself. Answers why it stays open, if it does.
    @discardableResult func mark(_ thing: Markable, _ result: ProofResult, _ fill: (MarkModel) -> Void = { _ in }) async
        -> Phrase?
    {
        router.open(.mark(thing, result))
        let page = MarkModel(self, thing, result)
        await page.load()
        fill(page)
        await page.save()
        return page.work.failure
    }

    /// The same of the latest time of a duty that waits.
    func markLatest(of duty: DutyModel, _ result: ProofResult, _ fill: (MarkModel) -> Void = { _ in }) async {
        guard let shown = duty.duty, let time = shown.now ?? shown.waiting.first else {
            Issue.record("nothing waits")
            return
        }
        await mark(Markable(shown, time), result, fill)
    }
}

extension HomeModel {
    /// All that is due, from the top, but the times of duties that wait for a word.
    var items: [DueItem] {
        pieces.compactMap { piece in
            switch piece {
            case .hearing(let card): card.item
            case .due(let item): item
            default: nil
            }
        }
    }

    /// Where the cards lead, from the top.
    var leads: [Place] {
        pieces.compactMap { piece in
            switch piece {
            case .hearing(let card): card.target.place
            case .waiting(let waiting): waiting.target.place
            case .due(let item): item.leadsTo
            default: nil
            }
        }
    }
}
